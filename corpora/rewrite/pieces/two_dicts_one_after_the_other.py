# finding: GI101 12
# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"max_output_tokens": 50}
    first = types.GenerateContentConfig(**settings)
    settings = {"temperature": 1.0}
    second = types.GenerateContentConfig(**settings)
    one = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=first)
    two = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=second)
    return f"{one.text} {two.text}"


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from google import genai

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"generation_config": {"max_output_tokens": 50}}
    first = settings
    settings = {"generation_config": {"temperature": 1.0}}
    one = client.interactions.create(model="gemini-2.5-flash", input=question, **first, store=False)
    two = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **settings,
        store=False,
    )
    return f"{one.output_text} {two.output_text}"


print(ask("Name a moon.", True), ask("Name a moon.", False))
