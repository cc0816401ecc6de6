# finding: GI101 13 GI510
# run: needs Pillow
from typing import Any

from google import genai
from PIL import Image

client = genai.Client()


def ask(prompt: str) -> str:
    image = Image.new("RGB", (2, 2), "red")
    request: dict[str, Any] = {"model": "gemini-2.5-flash", "contents": [prompt, image]}
    image.putpixel((0, 0), (0, 0, 255))
    response = client.models.generate_content(**request)
    return response.text or ""


print(ask("Which color is this?"))
