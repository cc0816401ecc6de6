# finding: GI101 4
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash-image", contents="Draw a moon.")
for part in response.parts:
    if part.inline_data:
        print(len(part.inline_data.data))
        break
print("looked")
# output
import base64

from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash-image",
    input="Draw a moon.",
    store=False,
)
for item in [
    item
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
]:
    if item.type in ("image", "audio", "video"):
        print(len(base64.b64decode(item.data or "")))
        break
print("looked")
