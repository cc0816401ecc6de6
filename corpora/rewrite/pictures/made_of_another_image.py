# finding: GI101 13
# run: needs Pillow
import io

from google import genai
from PIL import Image

client = genai.Client()


def describe(path: str | io.BytesIO) -> str | None:
    image = Image.open(path).convert("RGB")
    image = image.resize((64, 64))
    corner = image.crop((0, 0, 8, 8))
    response = client.models.generate_content(model="gemini-2.5-flash", contents=[image, corner, "What is it?"])
    return response.text


square = io.BytesIO()
Image.new("L", (9, 9)).save(square, "JPEG")
print(describe(square))
# output
import base64
import io

from google import genai
from PIL import Image

client = genai.Client()


def describe(path: str | io.BytesIO) -> str | None:
    image = Image.open(path).convert("RGB")
    image = image.resize((64, 64))
    corner = image.crop((0, 0, 8, 8))
    image_png = io.BytesIO()
    image.save(image_png, "PNG")
    corner_png = io.BytesIO()
    corner.save(corner_png, "PNG")
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            {
                "type": "image",
                "data": base64.b64encode(image_png.getvalue()).decode(),
                "mime_type": "image/png",
            },
            {
                "type": "image",
                "data": base64.b64encode(corner_png.getvalue()).decode(),
                "mime_type": "image/png",
            },
            {"type": "text", "text": "What is it?"},
        ],
        store=False,
    )
    return response.output_text


square = io.BytesIO()
Image.new("L", (9, 9)).save(square, "JPEG")
print(describe(square))
