# finding: GI101 9 unsafe
# run: needs Pillow
from google import genai
from PIL import Image

client = genai.Client()


def describe(name: str) -> str | None:
    image = Image.open(f"pictures/png/{name}")
    response = client.models.generate_content(model="gemini-2.5-flash", contents=[image, "Describe it."])
    return response.text
