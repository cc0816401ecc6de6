# finding: GI101 10 unsafe
# run: needs Pillow
from google import genai
from PIL import Image

client = genai.Client()


def describe(path: str, *, upright: bool) -> str | None:
    image = Image.open(path)
    image = image if upright else image.rotate(90)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=[image, "Describe the moon."])
    return response.text
