# finding: GI102 5
from google import genai
from google.genai import types

client = genai.Client()
stream = client.models.generate_content_stream(
    model="gemini-2.5-flash",
    contents="Who won the cup?",
    config=types.GenerateContentConfig(tools=[types.Tool(google_search=types.GoogleSearch())]),
)
for chunk in stream:
    if chunk.text:
        print(chunk.text, end="")
# output
from google import genai

client = genai.Client()
stream = client.interactions.create(
    model="gemini-2.5-flash",
    input="Who won the cup?",
    tools=[{"type": "google_search"}],
    stream=True,
    store=False,
)
for event in stream:
    if event.event_type == "step.delta" and event.delta.type == "text":
        print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
