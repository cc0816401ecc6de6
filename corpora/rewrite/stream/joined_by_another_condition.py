# finding: GI102 4 GI512
from google import genai

client = genai.Client()
text = "".join(chunk.text for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.") if chunk.text and "E" in chunk.text)
print(text)
