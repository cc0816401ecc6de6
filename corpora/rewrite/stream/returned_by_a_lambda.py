# finding: GI102 4
from google import genai

client = genai.Client()
ask = lambda: client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")  # noqa: E731
for chunk in ask():
    print(chunk.text, end="")
# output
from google import genai

client = genai.Client()
ask = lambda: client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
)  # noqa: E731
for event in ask():
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
