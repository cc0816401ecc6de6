# finding: GI101 8 GI506
from google import genai
from google.genai import types

client = genai.Client()
heat = 0.1
config = types.GenerateContentConfig(temperature=heat)
heat = 0.9
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text, heat)
