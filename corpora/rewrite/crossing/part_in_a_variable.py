# finding: GI101 32
# finding: GI101 40
# flags: --unsafe
import base64
import binascii

from google import genai
from google.genai import types
from typing import Optional

client = genai.Client()


def _picture(encoded: str, mime_type: str) -> Optional[types.Part]:
    """A picture, or nothing where its text is broken."""
    try:
        data = base64.b64decode(encoded, validate=True)
    except binascii.Error:
        return None
    return types.Part.from_bytes(data=data, mime_type=mime_type)


def _note(text: str) -> dict:
    return {"text": f"Note: {text}"}


def describe(pictures: list[str], note: str) -> str | None:
    parts = [types.Part(text="What is it?")]
    for encoded in pictures:
        part = _picture(encoded, "image/png")
        if part is not None:
            parts.append(part)
    said = _note(note)
    parts.append(said)
    return client.models.generate_content(model="gemini-2.5-flash", contents=parts).text


def hear(markdown_content, encoded: str) -> str | None:
    part = _picture(encoded, "audio/wav")
    if not part:
        return None
    contents = [part, "Is it this?", markdown_content]
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


hearing = hear
print(describe(["bW9vbg==", "?"], "old"), hearing("# Moon", "bW9vbg=="), hearing("", "?"))
# output
import base64
import binascii

from google import genai
from typing import Any, Optional


def media_content(mime_type: str | None, **fields: Any) -> Any:
    """A file as content for the Interactions API, which has to be told what kind of media it is."""
    family = (mime_type or "").partition("/")[0]
    kind = family if family in ("image", "audio", "video") else "document"
    return {"type": kind, **fields, "mime_type": mime_type}


client = genai.Client()


def _picture(encoded: str, mime_type: str) -> Optional[dict[str, Any]]:
    """A picture, or nothing where its text is broken."""
    try:
        data = base64.b64decode(encoded, validate=True)
    except binascii.Error:
        return None
    return media_content(data=base64.b64encode(data).decode(), mime_type=mime_type)


def _note(text: str) -> dict:
    return {"type": "text", "text": f"Note: {text}"}


def describe(pictures: list[str], note: str) -> str | None:
    parts = [{"type": "text", "text": "What is it?"}]
    for encoded in pictures:
        part = _picture(encoded, "image/png")
        if part is not None:
            parts.append(part)
    said = _note(note)
    parts.append(said)
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=parts,
        store=False,
    ).output_text


def hear(markdown_content, encoded: str) -> str | None:
    part = _picture(encoded, "audio/wav")
    if not part:
        return None
    contents = [
        part,
        {"type": "text", "text": "Is it this?"},
        {"type": "text", "text": markdown_content},
    ]
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    ).output_text


hearing = hear
print(describe(["bW9vbg==", "?"], "old"), hearing("# Moon", "bW9vbg=="), hearing("", "?"))
