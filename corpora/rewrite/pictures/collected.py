# finding: GI101 15
# run: needs Pillow
# flags: --unsafe
from google import genai
from PIL import Image

client = genai.Client()


def smaller(picture: Image.Image) -> Image.Image:
    print("smaller")
    return picture.resize((64, 64))


def describe(picture: Image.Image, prompt: str) -> str | None:
    contents: list[str | Image.Image] = [prompt]
    contents.append(picture)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    return response.text
# output
import base64
import io
from typing import Any

from google import genai
from PIL import Image


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


def smaller(picture: Image.Image) -> Image.Image:
    print("smaller")
    return picture.resize((64, 64))


def describe(picture: Image.Image, prompt: str) -> str | None:
    contents: list[dict[str, Any]] = [{"type": "text", "text": prompt}]
    contents.append(picture_content(picture))
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    )
    return response.output_text
