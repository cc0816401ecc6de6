# finding: GI101 14 GI510
# run: needs Pillow
from typing import Any

from google import genai
from PIL import Image

client = genai.Client()


def ask(prompt: str) -> str:
    image = Image.new("RGB", (2, 2), "red")
    request: dict[str, Any] = {"model": "gemini-2.5-flash", "contents": [prompt, image]}
    answers = []
    for x in range(2):
        answers.append(client.models.generate_content(**request).text or "")
        image.putpixel((0, x), (0, 0, 255))
    return " ".join(answers)


print(ask("Which color is this?"))
