# finding: GI102 4 GI503
# rows: entry_point.models.generate_content_stream
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    print(chunk.text, end="")
