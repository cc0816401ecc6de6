# finding: GI101 8 GI506
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.9)
other = config
other.temperature = 0.0
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text)
