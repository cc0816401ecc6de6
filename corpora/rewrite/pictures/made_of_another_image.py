# finding: GI101 13
# run: needs Pillow
import io

from google import genai
from PIL import Image

client = genai.Client()


def describe(path: str | io.BytesIO) -> str | None:
    image = Image.open(path).convert("RGB")
    image = image.resize((64, 64))
    corner = image.crop((0, 0, 8, 8))
    response = client.models.generate_content(model="gemini-2.5-flash", contents=[image, corner, "What is it?"])
    return response.text


square = io.BytesIO()
Image.new("L", (9, 9)).save(square, "JPEG")
print(describe(square))
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


def describe(path: str | io.BytesIO) -> str | None:
    image = Image.open(path).convert("RGB")
    image = image.resize((64, 64))
    corner = image.crop((0, 0, 8, 8))
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[picture_content(image), picture_content(corner), {"type": "text", "text": "What is it?"}],
        store=False,
    )
    return response.output_text


square = io.BytesIO()
Image.new("L", (9, 9)).save(square, "JPEG")
print(describe(square))
