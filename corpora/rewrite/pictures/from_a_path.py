# finding: GI101 6
# flags: --unsafe
# run: needs Pillow
from google import genai
from PIL import Image

client = genai.Client()
image = Image.open("moon.png")
response = client.models.generate_content(model="gemini-2.5-flash", contents=[image, "Describe the moon."])
print(response.text)
# output
import base64
import io

from google import genai
from PIL import Image

client = genai.Client()
image = Image.open("moon.png")
image_png = io.BytesIO()
image.save(image_png, "PNG")
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "image",
            "data": base64.b64encode(image_png.getvalue()).decode(),
            "mime_type": "image/png",
        },
        {"type": "text", "text": "Describe the moon."},
    ],
    store=False,
)
print(response.output_text)
