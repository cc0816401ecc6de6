# finding: GI101 5
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image",
    contents="Draw a moon and describe it.",
    config=types.GenerateContentConfig(response_modalities=["TEXT", "IMAGE"]),
)
for part in response.parts:
    if part.text is not None:
        print(part.text)
    elif image := part.as_image():
        print(image.mime_type, len(image.image_bytes))
for part in response.candidates[0].content.parts:
    if part.inline_data is not None and part.inline_data.mime_type is not None:
        inline_data = part.inline_data
        data = inline_data.data
        print(inline_data.mime_type, len(data))
        image = part.as_image()
        if image is not None:
            print(len(image.image_bytes))
# output
import base64

from google import genai
from google.genai import types

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
                print(item.text)
            elif item.type in ("image", "audio", "video"):
                image = types.Image(image_bytes=base64.b64decode(item.data or ""), mime_type=item.mime_type)
                print(image.mime_type, len(image.image_bytes))
for step in response.steps or []:
    if step.type == "model_output":
        for item in step.content or []:
            if item.type in ("image", "audio", "video"):
                inline_data = item
                data = base64.b64decode(inline_data.data or "")
                print(inline_data.mime_type, len(data))
                image = types.Image(image_bytes=base64.b64decode(item.data or ""), mime_type=item.mime_type)
                if image is not None:
                    print(len(image.image_bytes))
