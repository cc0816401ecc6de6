# finding: GI101 12 unsafe
from google import genai
from google.genai import types

client = genai.Client()


class Describer:
    def _type_of(self, data: bytes) -> str:
        return "image/gif"

    def describe(self, data: bytes) -> str:
        response = client.models.generate_content(
            model="gemini-2.5-flash",
            contents=[types.Part.from_bytes(data=data, mime_type=self._type_of(data)), "What is it?"],
        )
        return response.text or ""


class Listener(Describer):
    def _type_of(self, data: bytes) -> str:
        return "audio/mp3"


print(Listener().describe(b"ID3"))
