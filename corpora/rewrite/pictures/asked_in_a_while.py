# finding: GI101 13 GI510
# run: needs Pillow
# flags: --unsafe
from google import genai
from PIL import Image

client = genai.Client()


def smaller(picture: Image.Image) -> Image.Image:
    print("smaller")
    return picture.resize((64, 64))


def describe(picture: Image.Image, prompt: str) -> str | None:
    while not client.models.generate_content(model="gemini-2.5-flash", contents=[prompt, picture]).text:
        prompt += "!"
    return prompt
