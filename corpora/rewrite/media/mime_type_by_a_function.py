# finding: GI101 14
from google import genai
from google.genai import types

client = genai.Client()


class Describer:
    def _type_of(self, data: bytes) -> str:
        if data.startswith(b"GIF"):
            return "image/gif"
        return "image/png"

    def describe(self, data: bytes) -> str:
        response = client.models.generate_content(
            model="gemini-2.5-flash",
            contents=[types.Part.from_bytes(data=data, mime_type=self._type_of(data)), "What is it?"],
        )
        return response.text or ""


print(Describer().describe(b"GIF89a"))
# output
import base64

from google import genai

client = genai.Client()


class Describer:
    def _type_of(self, data: bytes) -> str:
        if data.startswith(b"GIF"):
            return "image/gif"
        return "image/png"

    def describe(self, data: bytes) -> str:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=[
                {
                    "type": "image",
                    "data": base64.b64encode(data).decode(),
                    "mime_type": self._type_of(data),
                },
                {"type": "text", "text": "What is it?"},
            ],
            store=False,
        )
        return response.output_text or ""


print(Describer().describe(b"GIF89a"))
