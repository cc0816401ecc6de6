# finding: GI101 13 GI505
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"max_output_tokens": 50}
    if warm:
        settings["temperature"] = 1.0
    variants = [settings, {"seed": 1}]
    texts = [
        client.models.generate_content(
            model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**variant)
        ).text
        for variant in variants
    ]
    return " ".join(text or "" for text in texts)


print(ask("Name a moon.", True), ask("Name a moon.", False))
