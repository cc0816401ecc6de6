# finding: GI101 8 GI509
from google import genai
from google.genai import types

client = genai.Client()
contents = []
contents.append(types.Content(role="user", parts=[types.Part(text="Name a moon.")]))
print(client.models.count_tokens(model="gemini-2.5-flash", contents=contents) is not None)
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
