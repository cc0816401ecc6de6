# finding: GI101 6 GI511
from google import genai
from google.genai import types

client = genai.Client()
prompt = "Name a moon."
response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
if isinstance(response, types.GenerateContentResponse):
    print(response.text)
