# finding: GI102 4 GI512
from google import genai

client = genai.Client()
for _ in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    pass
print("done")
