# finding: GI101 7 GI506
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(temperature=0.1, seed=3)
config.temperature = None
r = client.models.generate_content(model="gemini-2.5-flash", contents="A moon.", config=config)
print(r.text)
