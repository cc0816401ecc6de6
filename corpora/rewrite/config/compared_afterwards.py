# finding: GI101 6 GI506
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.0)
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
print(config == types.GenerateContentConfig(temperature=0.0))
