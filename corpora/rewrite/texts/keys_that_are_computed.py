# finding: GI101 9 GI509
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def ask(key, part):
    attempt = {key: part, "prompt": "Name a moon."}
    return client.models.generate_content(model=MODEL, contents=attempt["prompt"]).text


print(ask("more", {"text": "Name a moon."}))
