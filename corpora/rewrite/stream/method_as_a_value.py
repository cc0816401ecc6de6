# finding: GI104 4 GI517
from google import genai

client = genai.Client()
ask = client.models.generate_content_stream
for chunk in ask(model="gemini-2.5-flash", contents="Name a moon."):
    print(chunk.text, end="")
