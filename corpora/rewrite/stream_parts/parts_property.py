# finding: GI102 4
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash-image",
    contents="Draw a moon.",
    config={"response_modalities": ["TEXT", "IMAGE"]},
):
    if chunk.parts is None:
        continue
    if chunk.parts[0].inline_data is not None:
        print(chunk.parts[0].inline_data.mime_type)
# output
from google import genai

client = genai.Client()
for event in client.interactions.create(
    model="gemini-2.5-flash-image",
    input="Draw a moon.",
    response_format=[{"type": "text"}, {"type": "image"}],
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type in ("image", "audio", "video"):
        print(event.delta.mime_type)
    elif event.event_type == "error":
        raise RuntimeError(event.error)
