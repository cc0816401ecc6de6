# finding: GI101 16 GI511
# finding: GI101 17 GI516
from google import genai
from google.genai import types

client = genai.Client()


def shown(response: object) -> str:
    return repr(type(response))


def ask(question: str, warm: bool) -> str:
    settings: dict = {"max_output_tokens": 50}
    if warm:
        settings["temperature"] = 1.0
    config = types.GenerateContentConfig(**settings)
    first = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return f"{shown(first)} {response.text}"


print(ask("Name a moon.", True), ask("Name a moon.", False))
