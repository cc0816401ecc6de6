# finding: GI101 5 GI512
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config=types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True)),
)
for number, part in enumerate(response.parts):
    if part.text and not part.thought:
        print(number, part.text)
