# finding: GI101 15 GI510
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
