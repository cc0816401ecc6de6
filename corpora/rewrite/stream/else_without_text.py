# finding: GI102 4 GI542
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    if chunk.text:
        print(chunk.text, end="")
    else:
        print("[end]")
