# finding: GI101 15 unsafe
import base64

from google import genai


def answer(client: genai.Client, messages: list) -> None:
    contents = []
    for message in messages:
        parts = []
        if message.get("text"):
            parts.append({"text": message["text"]})
        if message.get("picture"):
            parts.append({"inline_data": {"mime_type": "image/jpeg", "data": message["picture"]}})
        contents.append({"role": "user", "parts": parts})
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    print(response.text)


client = genai.Client()
answer(client, [{"text": "Describe.", "picture": base64.b64encode(b"a picture").decode()}])
