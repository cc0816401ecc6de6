# finding: GI101 11
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"temperature": 0.1}
    if warm:
        settings["thinking_config"] = types.ThinkingConfig(thinking_level=question and "low")
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**settings))
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from google import genai

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"generation_config": {"temperature": 0.1}}
    if warm:
        settings["generation_config"]["thinking_level"] = (question and "low").lower()
    response = client.interactions.create(model="gemini-2.5-flash", input=question, **settings, store=False)
    return response.output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
