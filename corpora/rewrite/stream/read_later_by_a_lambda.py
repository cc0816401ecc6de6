# finding: GI102 5 GI511
from google import genai

client = genai.Client()
later = []
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="A moon?"):
    if chunk.text:
        later.append(lambda: chunk.text)
print(len([read() for read in later]))
