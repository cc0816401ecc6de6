# finding: GI102 4 GI543
from google import genai

client = genai.Client()
stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
try:
    for chunk in stream:
        if chunk.text:
            print(chunk.text, end="")
except Exception:
    print("failed")
