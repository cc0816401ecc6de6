# finding: GI101 5 GI511
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(types.GenerateContentResponse.model_validate(response).text)
