# finding: GI101 5
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image",
    contents="Draw a moon and describe it.",
    config=types.GenerateContentConfig(response_modalities=["IMAGE"]),
)
first = response.candidates[0].content.parts[0]
if first.inline_data is not None:
    print(first.inline_data.mime_type, len(first.inline_data.data))
# output
import base64

from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-image",
    input="Draw a moon and describe it.",
    response_format={"type": "image"},
    store=False,
)
if response.output_image is not None:
    print(response.output_image.mime_type, len(base64.b64decode(response.output_image.data or "")))
