# finding: GI102 4 GI512
from google import genai

client = genai.Client()
for name, _ in {field for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.") for field in [(chunk.text, 1)]}:
    print(name is None)
    break
