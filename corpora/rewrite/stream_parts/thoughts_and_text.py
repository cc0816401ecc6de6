# finding: GI102 5
from google import genai
from google.genai import types

client = genai.Client()
for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash",
    contents="Which moons?",
    config=types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True)),
):
    for part in chunk.candidates[0].content.parts:
        if part.thought:
            print("thought", part.text)
        elif part.text:
            print(part.text, end="")
# output
from google import genai

client = genai.Client()
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    generation_config={"thinking_summaries": "auto"},
    stream=True,
    store=False,
):
    if event.event_type == "step.delta":
        if event.delta.type == "thought_summary" and event.delta.content and event.delta.content.type == "text":
            print("thought", event.delta.content.text)
        elif event.delta.type == "text":
            print(event.delta.text, end="")
    elif event.event_type == "error":
        raise RuntimeError(event.error)
