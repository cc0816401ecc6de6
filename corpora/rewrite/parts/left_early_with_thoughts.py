# finding: GI101 4 GI512
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"thinking_config": {"include_thoughts": True}},
)
for part in response.parts:
    if part.thought:
        print("thought", part.text)
        break
    elif part.text:
        print(part.text)
