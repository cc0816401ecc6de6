# finding: GI101 10 unsafe
from google import genai
from google.genai import types

client = genai.Client()


def describe(data: bytes, mime_type: str) -> str:
    if not mime_type.startswith(("image/", "video/")):
        raise ValueError(mime_type)
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type=mime_type), "What is it?"],
    )
    return response.text or ""


print(describe(b"GIF89a", "image/gif"))
