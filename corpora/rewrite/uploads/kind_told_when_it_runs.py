# finding: GI101 10
# flags: --unsafe
# run: an uploaded file has another address each time
import io

from google import genai

client = genai.Client()


def describe(file: io.BytesIO, kind: str) -> str | None:
    uploaded = client.files.upload(file=file, config={"mime_type": kind})
    response = client.models.generate_content(model="gemini-2.5-flash", contents=[uploaded, "What is it?"])
    return response.text


asking = describe
print(asking(io.BytesIO(b"moon"), "video/mp4"))
print(asking(io.BytesIO(b"moon"), "application/pdf"))
# output
import io
from typing import Any

from google import genai


def media_content(mime_type: str | None, **fields: Any) -> Any:
    """A file as content for the Interactions API, which has to be told what kind of media it is."""
    family = (mime_type or "").partition("/")[0]
    kind = family if family in ("image", "audio", "video") else "document"
    return {"type": kind, **fields, "mime_type": mime_type}


client = genai.Client()


def describe(file: io.BytesIO, kind: str) -> str | None:
    uploaded = client.files.upload(file=file, config={"mime_type": kind})
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            media_content(uri=uploaded.uri, mime_type=uploaded.mime_type),
            {"type": "text", "text": "What is it?"},
        ],
        store=False,
    )
    return response.output_text


asking = describe
print(asking(io.BytesIO(b"moon"), "video/mp4"))
print(asking(io.BytesIO(b"moon"), "application/pdf"))
