# finding: GI101 10 GI509
from google import genai
from google.genai import types

client = genai.Client()


def ask(question):
    contents = []
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents)
    return response.text, contents


print(ask("Name a moon.")[0])
