# finding: GI102 5 GI511
from google import genai

client = genai.Client()
__all__ = ["stream"]
stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
for chunk in stream:
    print(chunk.text, end="")
