# flags: --unsafe
# finding: GI102 4
# run: a stream prints its address
from google import genai

client = genai.Client()
stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
for chunk in stream:
    print(chunk.text, end="")
print(stream)
# output
from google import genai

client = genai.Client()
stream = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
)
for event in stream:
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
print(stream)
