# finding: GI101 13
# run: needs Pillow
import io

from google import genai
from PIL import Image

client = genai.Client()


data = io.BytesIO()
Image.new("RGB", (2, 2), "red").save(data, "PNG")
data.seek(0)
with Image.open(data) as image:
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=["Which color is this?", image]
    )
print(response.text)
# output
import base64
import io

from google import genai
from PIL import Image

client = genai.Client()


data = io.BytesIO()
Image.new("RGB", (2, 2), "red").save(data, "PNG")
data.seek(0)
with Image.open(data) as image:
    image_png = io.BytesIO()
    image.save(image_png, "PNG")
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[
            {"type": "text", "text": "Which color is this?"},
            {
                "type": "image",
                "data": base64.b64encode(image_png.getvalue()).decode(),
                "mime_type": "image/png",
            },
        ],
        store=False,
    )
print(response.output_text)
