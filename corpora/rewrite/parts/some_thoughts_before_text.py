# finding: GI101 5 GI512
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config=types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True)),
)
for part in response.parts:
    if part.thought and len(part.text) > 1000:
        print("a long thought")
    elif part.text:
        print(part.text)
