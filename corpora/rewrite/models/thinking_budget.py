# finding: GI101 5
# finding: GI340 6
# flags: --models --unsafe
# run: another model answers
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-3-pro-preview",
    contents="Name a moon.",
    config=types.GenerateContentConfig(thinking_config=types.ThinkingConfig(thinking_budget=512), temperature=0),
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-3.1-pro-preview",
    input="Name a moon.",
    generation_config={"thinking_level": "low", "temperature": 0},
    store=False,
)
print(response.output_text)
