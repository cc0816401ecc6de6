# finding: GI101 11 GI509
from google import genai
from google.genai import types

client = genai.Client()


def ask(things):
    contents = []
    for thing in things:
        contents.append(thing)
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask(["Name a moon.", types.Part(text="In Latin.")]))
