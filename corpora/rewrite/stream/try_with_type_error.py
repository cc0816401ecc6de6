# finding: GI102 5 unsafe
from google import genai

client = genai.Client()
text = "> "
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="block me"):
    try:
        text += chunk.text
    except TypeError:
        text += "(no text)"
print(text)
