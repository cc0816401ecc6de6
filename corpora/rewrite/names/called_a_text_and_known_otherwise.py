# finding: GI101 8 GI509
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


print(ask(types.Part(text="Name a moon.")))
