# finding: GI101 8 unsafe
from google import genai
from google.genai import types

client = genai.Client()


def _describe(data: bytes, mime_type: str) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type=mime_type), "What is it?"],
    )
    print(response.text)


_describe(b"GIF89a", "image/gif")
for _ in map(_describe, [b"ID3"], ["audio/mp3"]):
    pass
