# finding: GI102 5
from google import genai
from google.genai import types

client = genai.Client()
stream = client.models.generate_content_stream(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config=types.GenerateContentConfig(temperature=0.2),
)
for chunk in stream:
    print(chunk.text, end="")
print()
# output
from google import genai

client = genai.Client()
stream = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"temperature": 0.2},
    stream=True,
    store=False,
)
for event in stream:
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
print()
