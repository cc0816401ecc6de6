# finding: GI101 18 GI509
# run: needs Pillow
from typing import Any

from google import genai
from PIL import Image

client = genai.Client()


class Album:
    def __enter__(self) -> Any:
        return Image.new("RGB", (2, 2), "red")

    def __exit__(self, *error: object) -> None:
        return None


with Album() as image:
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=["Which color is this?", image]
    )
print(response.text)
