# finding: GI101 8
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def describe(data: bytes, mime_type: str) -> str | None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type=mime_type), "What is it?"],
    )
    return response.text


asking = describe
print(asking(b"moon", "image/png"))
print(asking(b"moon", "application/pdf"))
print(asking(b"moon", "audio/wav"))
# output
import base64

from google import genai

client = genai.Client()


def describe(data: bytes, mime_type: str) -> str | None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            {
                "type": mime_type.partition("/")[0].replace("application", "document").replace("text", "document"),
                "data": base64.b64encode(data).decode(),
                "mime_type": mime_type,
            },
            {"type": "text", "text": "What is it?"},
        ],
        store=False,
    )
    return response.output_text


asking = describe
print(asking(b"moon", "image/png"))
print(asking(b"moon", "application/pdf"))
print(asking(b"moon", "audio/wav"))
