# finding: GI101 10 GI510
import base64

from google import genai


def compare(client: genai.Client, pictures: list) -> None:
    parts = ["Compare."]
    for picture in pictures:
        parts.append({"inline_data": {"mime_type": "image/png", "data": picture}})
    response = client.models.generate_content(model="gemini-2.5-flash", contents=parts)
    print(response.text)


client = genai.Client()
compare(client, [b"a picture", base64.b64encode(b"another").decode()])
