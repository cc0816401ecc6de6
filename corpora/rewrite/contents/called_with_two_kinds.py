# finding: GI101 7 GI509
from google import genai
from google.genai import types

client = genai.Client()

def ask(prompt):
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


print(ask("Name a moon."))
print(ask([types.Part(text="Name a moon."), types.Part(text="In Latin.")]))
