# finding: GI101 8
# flags: --unsafe
# run: needs Pillow
from io import BytesIO

from google import genai
from PIL import Image

client = genai.Client()
picture = Image.open(BytesIO(b"a picture"))
response = client.models.generate_content(model="gemini-2.5-flash", contents=[picture, "Describe."])
print(response.text)
# output
import base64
from io import BytesIO

from google import genai
from PIL import Image

client = genai.Client()
picture = Image.open(BytesIO(b"a picture"))
picture_png = BytesIO()
picture.save(picture_png, "PNG")
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "image",
            "data": base64.b64encode(picture_png.getvalue()).decode(),
            "mime_type": "image/png",
        },
        {"type": "text", "text": "Describe."},
    ],
    store=False,
)
print(response.output_text)
