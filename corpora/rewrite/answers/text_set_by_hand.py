# finding: GI101 5 GI512
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
response.candidates[0].content.parts = [types.Part(text="changed")]
print(response.text)
