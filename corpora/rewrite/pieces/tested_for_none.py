# finding: GI101 13 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    config = None
    if warm:
        config = types.GenerateContentConfig(temperature=1.0)
    if config is None:
        config = types.GenerateContentConfig(temperature=0.0)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
