# finding: GI101 5 GI512
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config=types.GenerateContentConfig(thinking_config=types.ThinkingConfig(include_thoughts=True)),
)
for part in response.candidates[0].content.parts:
    if not part.text:
        continue
    label = "thinking" if part.thought else "answer"
    print(label, part.text)
