# finding: GI101 8 GI506
from google import genai
from google.genai import types

client = genai.Client()
prompt = "Describe a moon as JSON."
config = types.GenerateContentConfig(temperature=0.1)
config.response_mime_type = "application/json"
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
print(response.text)
