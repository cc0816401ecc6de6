# finding: GI102 4
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    for part in chunk.candidates[0].content.parts:
        if part.thought:
            print("thinking")
        elif part.text:
            print(part.text, end="")
# output
from google import genai

client = genai.Client()
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    stream=True,
    store=False,
):
    if event.event_type == "step.delta":
        if event.delta.type == "thought_summary" and event.delta.content and event.delta.content.type == "text":
            print("thinking")
        elif event.delta.type == "text":
            print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
