# finding: GI101 14 GI509
from google import genai
from google.genai import types

client = genai.Client()


def greet(turns):
    turns.insert(0, types.Content(role="user", parts=[types.Part(text="Hello.")]))


contents = []
contents.append(types.Content(role="user", parts=[types.Part(text="Name a moon.")]))
greet(contents)
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
