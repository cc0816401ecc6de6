# finding: GI101 8
# run: needs Pillow
from google import genai
import PIL.Image

client = genai.Client()


def describe(picture) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=[picture, "Describe it."]).text


print(describe(PIL.Image.new("RGB", (1, 1))))
# output
import base64
import io
from typing import Any

from google import genai
import PIL.Image


def picture_content(picture: Any, **fields: Any) -> Any:
    """A PIL image as content for the Interactions API: a JPEG file stays one, anything else becomes a PNG."""
    is_jpeg = picture.format == "JPEG" and getattr(picture, "filename", "")
    kept = is_jpeg and picture.mode in ("1", "L", "RGB", "RGBX", "CMYK")
    buffer = io.BytesIO()
    if kept:
        picture.save(buffer, "JPEG", quality="keep")
    else:
        picture.save(buffer, "PNG")
    data = base64.b64encode(buffer.getvalue()).decode()
    return {"type": "image", "data": data, "mime_type": "image/jpeg" if kept else "image/png", **fields}


client = genai.Client()


def describe(picture) -> str:
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=[picture_content(picture), {"type": "text", "text": "Describe it."}],
        store=False,
    ).output_text


print(describe(PIL.Image.new("RGB", (1, 1))))
