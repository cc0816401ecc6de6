# finding: GI102 4 GI512
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    for part in chunk.candidates[0].content.parts:
        if part.text and len(part.text) > 3:
            print(part.text, end="")
print()
