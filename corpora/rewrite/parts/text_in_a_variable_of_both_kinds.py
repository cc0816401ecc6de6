# finding: GI101 5
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config=types.GenerateContentConfig(
        thinking_config=types.ThinkingConfig(include_thoughts=True),
    ),
)
for part in response.candidates[0].content.parts:
    text = part.text or ""
    if not text:
        continue
    if part.thought:
        print("thought:", text)
    else:
        print("answer:", text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"thinking_summaries": "auto"},
    store=False,
)
for step in response.steps or []:
    if step.type == "thought":
        for thought in step.summary or []:
            if thought.type == "text" and thought.text:
                text = thought.text
                print("thought:", text)
    elif step.type == "model_output":
        for item in step.content or []:
            if item.type == "text" and item.text:
                text = item.text
                print("answer:", text)
