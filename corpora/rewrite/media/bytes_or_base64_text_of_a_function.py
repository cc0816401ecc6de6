# finding: GI101 14 GI510
import base64

from google import genai


def load(encoded: bool) -> bytes | str:
    if encoded:
        return base64.b64encode(b"a picture").decode()
    return b"a picture"


client = genai.Client()
for encoded in (True, False):
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[{"inline_data": {"mime_type": "image/png", "data": load(encoded)}}, "Describe."],
    )
    print(response.text)
