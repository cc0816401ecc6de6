# finding: GI101 8
# flags: --unsafe
# run: needs Pillow
from google import genai
from PIL import Image as Pictures

client = genai.Client()


def describe(path: str) -> None:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[
            "What is it?",
            Pictures.open(path),
        ],
    )
    print(response.text)
# output
import base64
import io

from google import genai
from PIL import Image as Pictures

client = genai.Client()


def describe(path: str) -> None:
    image_png = io.BytesIO()
    Pictures.open(path).save(image_png, "PNG")
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            {"type": "text", "text": "What is it?"},
            {
                "type": "image",
                "data": base64.b64encode(image_png.getvalue()).decode(),
                "mime_type": "image/png",
            },
        ],
        store=False,
    )
    print(response.output_text)
