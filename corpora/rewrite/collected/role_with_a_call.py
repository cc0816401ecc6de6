# finding: GI101 11 GI509
from google import genai
from google.genai import types

client = genai.Client()


def ask(rows):
    contents = []
    for role, part in rows:
        contents.append(types.Content(role=role, parts=[part]))
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask([("user", types.Part(text="Name a moon."))]))
