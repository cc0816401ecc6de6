# finding: GI102 5
from google import genai

client = genai.Client()
size = 0
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash-preview-tts", contents="Say hello.", config={"response_modalities": ["AUDIO"]}):
    if not chunk.candidates or not chunk.candidates[0].content or not chunk.candidates[0].content.parts:
        continue
    for part in chunk.candidates[0].content.parts:
        if part.inline_data:
            size += len(part.inline_data.data)
print(size)
# output
import base64

from google import genai

client = genai.Client()
size = 0
for event in client.interactions.create(
    model="gemini-2.5-flash-preview-tts",
    input="Say hello.",
    response_format={"type": "audio"},
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type in ("image", "audio", "video"):
        size += len(base64.b64decode(event.delta.data or ""))
    elif event.event_type == "error":
        raise RuntimeError(event.error)
print(size)
