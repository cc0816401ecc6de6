# finding: GI101 10 GI505
from google import genai
from google.genai import types

client = genai.Client()
short = True
if short:
    config = types.GenerateContentConfig(max_output_tokens=100)
else:
    config = types.GenerateContentConfig(max_output_tokens=1000)
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text)
