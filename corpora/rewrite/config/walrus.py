# finding: GI101 5 GI505
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="A moon.", config=(c := types.GenerateContentConfig(temperature=0.5)))
print(response.text, c.temperature)
