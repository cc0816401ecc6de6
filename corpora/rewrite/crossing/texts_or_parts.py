# finding: GI101 8 GI509
from google import genai
from google.genai import types

client = genai.Client()


def _send(contents):
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(_send([types.Part(text="Name a moon."), "Or two."]))
print(_send("Name a moon."))
