# finding: GI102 4 GI512
# finding: GI102 5 GI512
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."): text = chunk.text or ""; print(text, end="")
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Two."):
    text = chunk.text or ""; print(text, end="")
