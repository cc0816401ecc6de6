# finding: GI101 6 GI512
from google import genai
from google.genai import types

client = genai.Client()
notes = [types.Part(text="first"), types.Part(text="second")]
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for part in response.candidates[0].content.parts:
    if part.text:
        print(part.text, [part.text for part in notes])
