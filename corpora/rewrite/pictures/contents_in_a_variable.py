# finding: GI101 9
# flags: --unsafe
# run: needs Pillow
from google import genai
from PIL import Image

client = genai.Client()


def describe(picture: Image.Image, prompt: str) -> str | None:
    contents = [prompt, picture]
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    return response.text
# output
import base64
import io

from google import genai
from PIL import Image

client = genai.Client()


def describe(picture: Image.Image, prompt: str) -> str | None:
    picture_png = io.BytesIO()
    picture.save(picture_png, "PNG")
    contents = [
        {"type": "text", "text": prompt},
        {
            "type": "image",
            "data": base64.b64encode(picture_png.getvalue()).decode(),
            "mime_type": "image/png",
        },
    ]
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        store=False,
    )
    return response.output_text
