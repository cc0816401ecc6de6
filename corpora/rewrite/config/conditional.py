# finding: GI101 7 GI505
from google import genai
from google.genai import types

client = genai.Client()
creative = True
config = types.GenerateContentConfig(temperature=1.0) if creative else types.GenerateContentConfig(temperature=0.0)
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text)
