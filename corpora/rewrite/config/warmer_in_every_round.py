# finding: GI101 7 GI506
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.0)
for step in range(2):
    print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config).text)
    config.temperature += 0.5
