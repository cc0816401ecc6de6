# finding: GI102 4
# flags: --unsafe
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    for part in chunk.candidates[0].content.parts:
        print(part.text, end="")
print()
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
print()
