# finding: GI101 13 GI509
from google import genai
from google.genai import types

client = genai.Client()


def turns(question):
    return [types.Content(role="user", parts=[types.Part(text=question)])]


contents = turns("Name a moon.")
contents.append(types.Content(role="user", parts=[types.Part(text="In Latin.")]))
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
print(response.text)
