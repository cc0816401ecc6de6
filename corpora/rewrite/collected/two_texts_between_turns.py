# finding: GI101 11 GI509
from google import genai
from google.genai import types

client = genai.Client()


def ask(brief):
    contents = [types.Content(role="user", parts=[types.Part(text="Hello.")]), "Name a moon."]
    if brief:
        contents.append("Be brief.")
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask(True), ask(False))
