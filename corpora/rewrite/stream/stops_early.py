# finding: GI102 5
from google import genai

client = genai.Client()
text = ""
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    if chunk.text:
        text += chunk.text
        if len(text) > 8:
            break
print(text[:8])
# output
from google import genai

client = genai.Client()
text = ""
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        text += event.delta.text
        if len(text) > 8:
            break
    elif event.event_type == "error":
        raise RuntimeError(event.error)
print(text[:8])
