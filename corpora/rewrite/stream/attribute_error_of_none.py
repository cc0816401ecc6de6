# finding: GI102 4 unsafe
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    try:
        print(chunk.text.strip(), end="")
    except AttributeError:
        print("[end]")
