# finding: GI101 8
# run: needs Pillow
from pathlib import Path

from google import genai
from PIL import Image

client = genai.Client()
sky = Image.open(Path("pictures") / "sky.PNG")
response = client.models.generate_content(model="gemini-2.5-flash", contents=[sky, "Describe the sky."])
print(response.text)
# output
import base64
import io
from pathlib import Path

from google import genai
from PIL import Image

client = genai.Client()
sky = Image.open(Path("pictures") / "sky.PNG")
sky_png = io.BytesIO()
sky.save(sky_png, "PNG")
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "image",
            "data": base64.b64encode(sky_png.getvalue()).decode(),
            "mime_type": "image/png",
        },
        {"type": "text", "text": "Describe the sky."},
    ],
    store=False,
)
print(response.output_text)
