# finding: GI101 14
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, system: str | None = None, warmth: float | None = None) -> str:
    kwargs: dict = {}
    if system:
        kwargs["system_instruction"] = system
    if warmth is not None:
        kwargs["temperature"] = warmth
    config = types.GenerateContentConfig(**kwargs)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief.", 0.5))
# output
from google import genai

client = genai.Client()


def ask(question: str, system: str | None = None, warmth: float | None = None) -> str:
    kwargs: dict = {}
    if system:
        kwargs["system_instruction"] = system
    if warmth is not None:
        kwargs["generation_config"] = {"temperature": warmth}
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **kwargs,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief.", 0.5))
