# finding: GI101 14
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> list[str]:
    settings: dict = {"max_output_tokens": 50}
    if warm:
        settings["temperature"] = 1.0
    config = types.GenerateContentConfig(**settings)
    answers = []
    for model in ("gemini-2.5-flash", "gemini-2.5-pro"):
        response = client.models.generate_content(model=model, contents=question, config=config)
        answers.append(response.text or "")
    return answers


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from google import genai

client = genai.Client()


def ask(question: str, warm: bool) -> list[str]:
    settings: dict = {"generation_config": {"max_output_tokens": 50}}
    if warm:
        settings["generation_config"]["temperature"] = 1.0
    answers = []
    for model in ("gemini-2.5-flash", "gemini-2.5-pro"):
        response = client.interactions.create(
            model=model,
            input=question,
            **settings,
            store=False,
        )
        answers.append(response.output_text or "")
    return answers


print(ask("Name a moon.", True), ask("Name a moon.", False))
