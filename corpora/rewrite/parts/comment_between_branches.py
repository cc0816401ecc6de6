# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash-image", contents="Draw a moon.")
for part in response.parts:
    if part.text:
        print(part.text)
    # Pictures come next.
    elif part.inline_data:
        print(len(part.inline_data.data))
# output
import base64

from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-image",
    input="Draw a moon.",
    store=False,
)
for step in response.steps or []:
    if step.type == "model_output":
        for item in step.content or []:
            if item.type == "text" and item.text:
                print(item.text)
            elif item.type in ("image", "audio", "video"):
                # Pictures come next.
                print(len(base64.b64decode(item.data or "")))
