# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()


def describe(data: bytes, mime_type: str) -> str:
    if not mime_type or not mime_type.startswith("image/"):
        raise ValueError(f"not a picture: {mime_type}")
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type=mime_type), "What is it?"],
    )
    return response.text or ""


print(describe(b"GIF89a", "image/gif"))
# output
import base64

from google import genai

client = genai.Client()


def describe(data: bytes, mime_type: str) -> str:
    if not mime_type or not mime_type.startswith("image/"):
        raise ValueError(f"not a picture: {mime_type}")
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


print(describe(b"GIF89a", "image/gif"))
