# finding: GI102 4
# finding: GI102 9
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    text = chunk.text
    if text is None:
        continue
    print(text.upper(), end="")
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Two."):
    if text := chunk.text:
        print(text, end="")
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
        text = event.delta.text
        if not text:
            continue
        print(text.upper(), end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Two.",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta" and event.delta.type == "text":
        if text := event.delta.text:
            print(text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
