# finding: GI101 7 GI510
import base64

from google import genai


def describe(client: genai.Client, picture: bytes | str) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[{"inline_data": {"mime_type": "image/png", "data": picture}}, "Describe."],
    )
    print(response.text)


client = genai.Client()
describe(client, b"a picture")
describe(client, base64.b64encode(b"a picture").decode())
