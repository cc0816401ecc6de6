# finding: GI101 10 GI509
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def ask(more):
    attempt = {"prompt": "Name a moon.", "tries": 1}
    attempt.update(more)
    return client.models.generate_content(model=MODEL, contents=attempt["prompt"]).text


print(ask({"prompt": {"text": "Name a moon."}}))
