# finding: GI101 4
# run: saving needs an imaging library
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash-image", contents="Draw a moon.")
for part in response.parts:
    if part.inline_data:
        part.as_image().save("moon.png")
# output
import base64

from google import genai
from google.genai import types

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-image",
    input="Draw a moon.",
    store=False,
)
for step in response.steps or []:
    if step.type == "model_output":
        for item in step.content or []:
            if item.type in ("image", "audio", "video"):
                types.Image(image_bytes=base64.b64decode(item.data or ""), mime_type=item.mime_type).save("moon.png")
