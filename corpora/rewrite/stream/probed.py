# finding: GI102 4
# finding: GI102 7
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    if hasattr(chunk, "text") and chunk.text:
        print(chunk.text, end="")
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Two."):
    print(getattr(chunk, "text", None) or "", end="")
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
        print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Two.",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text or "", end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
