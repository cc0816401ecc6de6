# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()
ALLOWED = {"video/mp4", "video/webm"}


def describe(data: bytes, mime_type: str) -> str:
    if mime_type in ALLOWED:
        response = client.models.generate_content(
            model="gemini-2.5-flash",
            contents=[types.Part.from_bytes(data=data, mime_type=mime_type), "What is it?"],
        )
        return response.text or ""
    return "no film"


print(describe(b"\x1aE", "video/webm"))
# output
import base64

from google import genai

client = genai.Client()
ALLOWED = {"video/mp4", "video/webm"}


def describe(data: bytes, mime_type: str) -> str:
    if mime_type in ALLOWED:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=[
                {
                    "type": "video",
                    "data": base64.b64encode(data).decode(),
                    "mime_type": mime_type,
                },
                {"type": "text", "text": "What is it?"},
            ],
            store=False,
        )
        return response.output_text or ""
    return "no film"


print(describe(b"\x1aE", "video/webm"))
