# finding: GI101 9 GI506
from google import genai
from google.genai import types

client = genai.Client()
verbose = True
config = types.GenerateContentConfig(temperature=0.2)
if verbose:
    config.max_output_tokens = 400
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.", config=config)
print(response.text)
