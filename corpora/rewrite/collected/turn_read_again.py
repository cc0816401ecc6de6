# finding: GI101 6 GI509
from google import genai
from google.genai import types

client = genai.Client()
question = types.Content(role="user", parts=[types.Part(text="Name a moon.")])
response = client.models.generate_content(model="gemini-2.5-flash", contents=[question])
print(response.text, question.role)
