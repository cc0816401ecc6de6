# finding: GI102 4 unsafe
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="block me"):
    try:
        print(chunk.text.upper())
    except AttributeError:
        print("no text")
