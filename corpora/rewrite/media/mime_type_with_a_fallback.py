# finding: GI101 12
import mimetypes
from google import genai
from google.genai import types

client = genai.Client()


def describe(data: bytes, name: str) -> str:
    mime_type, _ = mimetypes.guess_type(name)
    if not mime_type or not mime_type.startswith("image/"):
        mime_type = "image/png"
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type=mime_type), "What is it?"],
    )
    return response.text or ""


print(describe(b"GIF89a", "moon.gif"))
# output
import base64
import mimetypes
from google import genai

client = genai.Client()


def describe(data: bytes, name: str) -> str:
    mime_type, _ = mimetypes.guess_type(name)
    if not mime_type or not mime_type.startswith("image/"):
        mime_type = "image/png"
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            {
                "type": "image",
                "data": base64.b64encode(data).decode(),
                "mime_type": mime_type.replace("image/jpg", "image/jpeg"),
            },
            {"type": "text", "text": "What is it?"},
        ],
        store=False,
    )
    return response.output_text or ""


print(describe(b"GIF89a", "moon.gif"))
