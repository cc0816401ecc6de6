# finding: GI101 14 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {}
    for value in (0.1, 0.9):
        settings["temperature"] = value
        if value > 0.5 and warm:
            continue
        config = types.GenerateContentConfig(**settings)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
