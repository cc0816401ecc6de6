# finding: GI101 7 GI509
from google import genai
from google.genai import types

client = genai.Client()
contents = [types.Part(text="Name a moon."), types.Part(text="In Latin.")]
count = client.models.count_tokens(model="gemini-2.5-flash", contents=contents)
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(count.total_tokens, response.text)
