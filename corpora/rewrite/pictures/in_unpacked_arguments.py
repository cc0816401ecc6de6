# finding: GI101 12
# run: needs Pillow
from typing import Any

from google import genai
from PIL import Image

client = genai.Client()


def ask(prompt: str) -> str:
    image = Image.new("RGB", (2, 2), "red")
    request: dict[str, Any] = {"model": "gemini-2.5-flash", "contents": [prompt, image]}
    response = client.models.generate_content(**request)
    return response.text or ""


print(ask("Which color is this?"))
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


def ask(prompt: str) -> str:
    image = Image.new("RGB", (2, 2), "red")
    request: dict[str, Any] = {
        "model": "gemini-2.5-flash",
        "input": [{"type": "text", "text": prompt}, picture_content(image)],
    }
    response = client.interactions.create(**request, store=False)
    return response.output_text or ""


print(ask("Which color is this?"))
