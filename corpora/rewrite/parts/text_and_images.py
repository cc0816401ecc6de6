# finding: GI101 5
# rows: part.text, part.inline_data, config.response_modalities
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image",
    contents="Draw a moon and describe it.",
    config=types.GenerateContentConfig(response_modalities=["TEXT", "IMAGE"]),
)
for part in response.candidates[0].content.parts:
    if part.text is not None:
        # The words around the picture.
        print(part.text)
    elif part.inline_data is not None:
        print(part.inline_data.mime_type, len(part.inline_data.data))
# output
import base64

from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-image",
    input="Draw a moon and describe it.",
    response_format=[{"type": "text"}, {"type": "image"}],
    store=False,
)
for step in response.steps or []:
    if step.type == "model_output":
        for item in step.content or []:
            if item.type == "text":
                # The words around the picture.
                print(item.text)
            elif item.type in ("image", "audio", "video"):
                print(item.mime_type, len(base64.b64decode(item.data or "")))
