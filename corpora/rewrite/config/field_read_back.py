# finding: GI101 7 GI506
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.1)
config.temperature = config.temperature * 2
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text)
