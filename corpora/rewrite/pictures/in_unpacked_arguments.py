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

client = genai.Client()


def ask(prompt: str) -> str:
    image = Image.new("RGB", (2, 2), "red")
    image_png = io.BytesIO()
    image.save(image_png, "PNG")
    request: dict[str, Any] = {
        "model": "gemini-2.5-flash",
        "input": [
            {"type": "text", "text": prompt},
            {
                "type": "image",
                "data": base64.b64encode(image_png.getvalue()).decode(),
                "mime_type": "image/png",
            },
        ],
    }
    response = client.interactions.create(**request, store=False)
    return response.output_text or ""


print(ask("Which color is this?"))
