# finding: GI101 12
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"max_output_tokens": 50}
    if warm:
        settings["temperature"] = 1.0
    config = types.GenerateContentConfig(**settings); print("asking")
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from google import genai

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"generation_config": {"max_output_tokens": 50}}
    if warm:
        settings["generation_config"]["temperature"] = 1.0
    config = settings; print("asking")
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **config,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
