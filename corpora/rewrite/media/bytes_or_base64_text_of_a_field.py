# finding: GI101 11 GI510
import base64

from google import genai


class Picture:
    def __init__(self, data):
        self.data = data

    def describe(self, client: genai.Client) -> None:
        response = client.models.generate_content(
            model="gemini-2.5-flash",
            contents=[{"parts": [{"text": "Describe."}, {"inline_data": {"mime_type": "image/png", "data": self.data}}]}],
        )
        print(response.text)


client = genai.Client()
for data in (b"a picture", base64.b64encode(b"a picture").decode()):
    Picture(data).describe(client)
