# finding: GI101 25
# flags: --unsafe
import base64
from typing import Any

from google import genai
from google.genai import types


def media_content(mime_type: str | None, **fields: Any) -> Any:
    """A file as content for the Interactions API, which has to be told what kind of media it is."""
    family = (mime_type or "").partition("/")[0]
    kind = family if family in ("image", "audio", "video") else "document"
    return {"type": kind, **fields, "mime_type": mime_type}


client = genai.Client()
done = client.interactions.create(
    model="gemini-2.5-flash",
    input=[media_content(data=base64.b64encode(b"moon").decode(), mime_type="image/png")],
    store=False,
)


def describe(data: bytes, mime_type: str) -> str | None:
    part = types.Part.from_bytes(data=data, mime_type=mime_type)
    return client.models.generate_content(model="gemini-2.5-flash", contents=part).text


print(describe(b"moon", "image/png"))
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
done = client.interactions.create(
    model="gemini-2.5-flash",
    input=[media_content(data=base64.b64encode(b"moon").decode(), mime_type="image/png")],
    store=False,
)


def describe(data: bytes, mime_type: str) -> str | None:
    part = [media_content(data=base64.b64encode(data).decode(), mime_type=mime_type)]
    return client.interactions.create(model="gemini-2.5-flash", input=part, store=False).output_text


print(describe(b"moon", "image/png"))
