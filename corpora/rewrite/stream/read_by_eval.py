# finding: GI102 4 GI511
from google import genai

client = genai.Client()
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="A moon?"):
    print(eval("chunk.text"))
