# finding: GI101 8 GI506
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.0)
other = config
other.temperature = 1.0
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
