# finding: GI101 8 GI509
from google import genai
from google.genai import types

client = genai.Client()
contents = [types.Content(role="user", parts=[types.Part(text="Name a moon.")])]
same = contents
same.append(types.Content(role="user", parts=[types.Part(text="In Latin.")]))
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
