# finding: GI102 6 GI523
from google import genai
from google.genai import types

client = genai.Client()
chunk: types.GenerateContentResponse
for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon."):
    print(chunk.text, end="")
