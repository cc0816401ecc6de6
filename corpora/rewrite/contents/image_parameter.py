# finding: GI101 8 unsafe
# run: needs Pillow
from google import genai
import PIL.Image

client = genai.Client()


def describe(picture) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=[picture, "Describe it."]).text


print(describe(PIL.Image.new("RGB", (1, 1))))
