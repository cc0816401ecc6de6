# finding: GI101 5
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config=types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True)),
)
print([part.text for part in response.parts if part.thought and part.text])
print([part.text for part in response.parts if part.text and not part.thought])
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    generation_config={"thinking_summaries": "auto"},
    store=False,
)
print([
    thought.text
    for step in response.steps or []
    if step.type == "thought"
    for thought in step.summary or []
    if thought.type == "text" and thought.text
])
print([
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text" and item.text
])
