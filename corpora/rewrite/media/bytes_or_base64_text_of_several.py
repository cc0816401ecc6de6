# finding: GI101 8 GI510
import base64

from google import genai


def compare(client: genai.Client, pictures: list) -> None:
    parts = [{"inline_data": {"mime_type": "image/png", "data": picture}} for picture in pictures]
    response = client.models.generate_content(model="gemini-2.5-flash", contents=[*parts, "Compare."])
    print(response.text)


client = genai.Client()
compare(client, [b"a picture", base64.b64encode(b"another").decode()])
