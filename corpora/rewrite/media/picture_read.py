# finding: GI101 4
# rows: response.parts
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash-image", contents="Draw a moon.", config={"response_modalities": ["IMAGE"]}
)
for part in response.parts:
    if part.inline_data:
        print(part.inline_data.mime_type, len(part.inline_data.data))
# output
import base64

from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-image",
    input="Draw a moon.",
    response_format={"type": "image"},
    store=False,
)
for step in response.steps or []:
    if step.type == "model_output":
        for item in step.content or []:
            if item.type in ("image", "audio", "video"):
                print(item.mime_type, len(base64.b64decode(item.data or "")))
