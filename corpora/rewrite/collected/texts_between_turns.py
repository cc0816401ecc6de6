# finding: GI101 9 GI509
from google import genai
from google.genai import types

client = genai.Client()
contents = []
for word in ("Hello.", "Name a moon."):
    contents.append(word)
contents.append(types.Content(role="user", parts=[types.Part(text="In Latin.")]))
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
