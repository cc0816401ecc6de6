# finding: GI101 12
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def next_type(types_left: list[str]) -> str:
    return types_left.pop()


def describe(data: bytes, types_left: list[str]) -> str | None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[types.Part.from_bytes(data=data, mime_type=next_type(types_left)), "What is it?"],
    )
    return response.text


print(describe(b"moon", ["image/png"]))
# output
import base64
from typing import Any

from google import genai


def media_content(mime_type: str | None, **fields: Any) -> Any:
    """A file as content for the Interactions API, which has to be told what kind of media it is."""
    family = (mime_type or "").partition("/")[0]
    kind = family if family in ("image", "audio", "video") else "document"
    return {"type": kind, **fields, "mime_type": mime_type}


client = genai.Client()


def next_type(types_left: list[str]) -> str:
    return types_left.pop()


def describe(data: bytes, types_left: list[str]) -> str | None:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            media_content(data=base64.b64encode(data).decode(), mime_type=next_type(types_left)),
            {"type": "text", "text": "What is it?"},
        ],
        store=False,
    )
    return response.output_text


print(describe(b"moon", ["image/png"]))
