# finding: GI102 4 GI519
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    match chunk.text:
        case None:
            print("nothing")
        case text:
            print(text)
