# finding: GI101 9 GI510
import base64

from google import genai

client = genai.Client()
for encoded in (True, False):
    picture = b"a picture"
    data = base64.b64encode(picture).decode() if encoded else picture
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[{"inline_data": {"mime_type": "image/png", "data": data}}, "Describe."],
    )
    print(response.text)
