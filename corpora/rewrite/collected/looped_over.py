# finding: GI101 9 GI509
from google import genai
from google.genai import types

client = genai.Client()
contents = []
contents.append(types.Content(role="user", parts=[types.Part(text="Name a moon.")]))
for turn in contents:
    print(turn.role)
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
