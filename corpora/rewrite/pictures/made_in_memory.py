# finding: GI101 11
# run: needs Pillow
import io
from google import genai
from PIL import Image

client = genai.Client()


def describe(data: bytes) -> str:
    before = Image.open(io.BytesIO(data))
    after = Image.new("RGB", (8, 8))
    return client.models.generate_content(
        model="gemini-2.5-flash",
        contents=["What differs?", before, after],
        config={"temperature": 0},
    ).text or ""
# output
import base64
import io
from google import genai
from PIL import Image

client = genai.Client()


def describe(data: bytes) -> str:
    before = Image.open(io.BytesIO(data))
    after = Image.new("RGB", (8, 8))
    before_png = io.BytesIO()
    before.save(before_png, "PNG")
    after_png = io.BytesIO()
    after.save(after_png, "PNG")
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            {"type": "text", "text": "What differs?"},
            {
                "type": "image",
                "data": base64.b64encode(before_png.getvalue()).decode(),
                "mime_type": "image/png",
            },
            {
                "type": "image",
                "data": base64.b64encode(after_png.getvalue()).decode(),
                "mime_type": "image/png",
            },
        ],
        generation_config={"temperature": 0},
        store=False,
    ).output_text or ""
