# finding: GI101 10 GI509
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def ask(prompt):
    if isinstance(prompt, str):
        prompt = prompt.strip("!")
    return client.models.generate_content(model=MODEL, contents=prompt).text


print(ask({"text": "Name a moon."}))
