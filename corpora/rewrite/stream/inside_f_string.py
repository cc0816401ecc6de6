# finding: GI102 4
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    if chunk.text:
        print(f"<{chunk.text.strip()}>", f"{len(chunk.text)}")
# output
from google import genai

client = genai.Client()
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(f"<{event.delta.text.strip()}>", f"{len(event.delta.text)}")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
