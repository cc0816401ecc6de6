# finding: GI101 10 GI509
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def ask(part):
    attempt = {"prompt": "Name a moon.", "tries": 1}
    attempt["prompt"] = part
    return client.models.generate_content(model=MODEL, contents=attempt["prompt"]).text


print(ask({"text": "Name a moon."}))
