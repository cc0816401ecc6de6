# finding: GI101 15 GI506
from google import genai
from google.genai import types

client = genai.Client()


settings: dict = {}


def ask(question: str, warm: bool) -> str:
    global settings
    settings = {"seed": 3}
    if warm:
        settings["temperature"] = 1.0
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**settings))
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
