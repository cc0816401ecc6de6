# finding: GI101 5
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons?",
    config=types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True)),
)
for part in response.candidates[0].content.parts:
    if part and part.thought:
        print(part.text)
for part in response.candidates[0].content.parts:
    if fn := part.function_call:
        print(fn.name, fn.args)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    generation_config={"thinking_summaries": "auto"},
    store=False,
)
for step in response.steps or []:
    if step.type == "thought":
        for thought in step.summary or []:
            if thought.type == "text":
                print(thought.text)
for step in response.steps or []:
    if step.type == "function_call":
        fn = step
        print(fn.name, fn.arguments)
