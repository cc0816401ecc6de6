# finding: GI101 8 GI523
from google import genai
from google.genai import types

client = genai.Client()
prompt = "Name a moon."
response: types.GenerateContentResponse

response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
print(response.text)
