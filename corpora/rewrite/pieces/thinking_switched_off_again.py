# finding: GI101 11 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    config = types.GenerateContentConfig(thinking_config=types.ThinkingConfig(thinking_level="low"))
    if warm:
        config.thinking_config = types.ThinkingConfig(thinking_budget=-1)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
