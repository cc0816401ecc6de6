# finding: GI101 14 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"max_output_tokens": 50}
    if warm:
        settings["temperature"] = 1.0
    config = types.GenerateContentConfig(**settings)
    before = types.GenerateContentConfig(**settings)
    print(before.temperature)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
