# finding: GI101 10 GI505
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings, seed = {"max_output_tokens": 50}, 3
    settings["seed"] = seed
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**settings))
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
