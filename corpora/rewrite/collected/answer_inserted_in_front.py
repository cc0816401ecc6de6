# finding: GI101 6 GI509
# finding: GI101 8 GI509
from google import genai
from google.genai import types

client = genai.Client()
contents = [types.Content(role="user", parts=[types.Part(text="Name a moon.")])]
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
contents.insert(0, response.candidates[0].content)
again = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(again.text)
