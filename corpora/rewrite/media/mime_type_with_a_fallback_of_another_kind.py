# finding: GI101 12 unsafe
import mimetypes
from google import genai
from google.genai import types

client = genai.Client()


def describe(data: bytes, name: str) -> str:
    mime_type, _ = mimetypes.guess_type(name)
    if not mime_type or not mime_type.startswith("image/"):
        mime_type = "application/pdf"
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type=mime_type), "What is it?"],
    )
    return response.text or ""


print(describe(b"GIF89a", "moon.gif"))
