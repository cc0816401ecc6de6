# finding: GI101 9 GI509
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def ask(prompt):
    print(len(prompt.split()))
    return client.models.generate_content(model=MODEL, contents=prompt).text


print(ask(*["Name a moon."]))
