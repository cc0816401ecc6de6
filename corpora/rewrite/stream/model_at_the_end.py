# finding: GI102 4 GI512
from google import genai

client = genai.Client()
stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents="A moon?")
for chunk in stream:
    pass
print(chunk.model_version)
