# finding: GI102 5
from google import genai

client = genai.Client()
saved = False
for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash-image",
    contents="Draw a moon.",
    config={"response_modalities": ["TEXT", "IMAGE"]},
):
    # Nothing to see in this one.
    if not chunk.candidates or not chunk.candidates[0].content or not chunk.candidates[0].content.parts:
        continue

    # A picture.
    if chunk.candidates[0].content.parts[0].inline_data and chunk.candidates[0].content.parts[0].inline_data.data:
        data = chunk.candidates[0].content.parts[0].inline_data.data
        print(len(data))
        saved = True
        break
    # Words.
    elif hasattr(chunk, "text") and chunk.text:
        print(chunk.text)
print(saved)
# output
import base64

from google import genai

client = genai.Client()
saved = False
for event in client.interactions.create(
    model="gemini-2.5-flash-image",
    input="Draw a moon.",
    response_format=[{"type": "text"}, {"type": "image"}],
    stream=True,
    store=False,
):
    # A picture.
    if event.event_type == "step.delta" and event.delta.type in ("image", "audio", "video"):
        data = base64.b64decode(event.delta.data or "")
        print(len(data))
        saved = True
        break
    # Words.
    elif event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text)
    elif event.event_type == "error":
        raise RuntimeError(event.error)
print(saved)
