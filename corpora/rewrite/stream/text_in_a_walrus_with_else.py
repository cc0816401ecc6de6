# finding: GI102 4 GI542
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    if text := chunk.text:
        print(text)
    else:
        print("an empty chunk")
