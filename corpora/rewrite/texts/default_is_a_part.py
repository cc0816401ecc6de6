# finding: GI101 11 GI509
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


PROMPTS = {"moon": "Name a moon."}


def ask(kind, part):
    return client.models.generate_content(model=MODEL, contents=PROMPTS.get(kind, part)).text


print(ask("moon", {"text": "Name a star."}))
