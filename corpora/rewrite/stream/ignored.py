# finding: GI102 4 suppressed
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):  # interactions-migrate: ignore
    print(chunk.text, end="")
