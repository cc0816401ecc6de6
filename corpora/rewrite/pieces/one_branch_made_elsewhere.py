# finding: GI101 16 GI505
from google import genai
from google.genai import types

client = genai.Client()


def cold() -> types.GenerateContentConfig:
    return types.GenerateContentConfig(temperature=0.0)


def ask(question: str, warm: bool) -> str:
    if warm:
        config = types.GenerateContentConfig(temperature=1.0)
    else:
        config = cold()
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
