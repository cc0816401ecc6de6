# finding: GI101 11 GI509
from google import genai
from google.genai import types

client = genai.Client()


def ask(question):
    contents = []
    contents.append(types.Content(role="user", parts=[types.Part(text=question)]))
    print(locals()["contents"][0].role)
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask("Name a moon."))
