# finding: GI102 5
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash-image",
    contents="Draw a moon.",
    config=types.GenerateContentConfig(response_modalities=["IMAGE", "TEXT"]),
):
    if chunk.candidates[0].content.parts[0].inline_data:
        print(len(chunk.candidates[0].content.parts[0].inline_data.data))
    else:
        text = chunk.candidates[0].content.parts[0].text
        print(text or "", end="")
# output
import base64

from google import genai

client = genai.Client()
for event in client.interactions.create(
    model="gemini-2.5-flash-image",
    input="Draw a moon.",
    response_format=[{"type": "image"}, {"type": "text"}],
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type in ("image", "audio", "video"):
        print(len(base64.b64decode(event.delta.data or "")))
    elif event.event_type == "step.delta" and event.delta.type == "text":
        text = event.delta.text
        print(text or "", end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
