# finding: GI102 7
from google import genai
from google.genai import types

client = genai.Client()
thoughts = ""
answer = ""
for chunk in client.models.generate_content_stream(
    model="gemini-2.5-flash",
    contents="Which moons?",
    config=types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True)),
):
    for part in chunk.candidates[0].content.parts:
        if not part.text:
            continue
        elif part.thought:
            if not thoughts:
                print("Thoughts summary:")
            print(part.text, end="")
            thoughts += part.text
        else:
            if not answer:
                print("Answer:")
            print(part.text, end="")
            answer += part.text
# output
from google import genai

client = genai.Client()
thoughts = ""
answer = ""
for event in client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    generation_config={"thinking_summaries": "auto"},
    stream=True,
    store=False,
):
    if event.event_type == "step.delta":
        if event.delta.type == "thought_summary" and event.delta.content and event.delta.content.type == "text":
            if not thoughts:
                print("Thoughts summary:")
            print(event.delta.content.text, end="")
            thoughts += event.delta.content.text
        elif event.delta.type == "text":
            if not answer:
                print("Answer:")
            print(event.delta.text, end="")
            answer += event.delta.text
    elif event.event_type == "error":
        raise RuntimeError(event.error)
