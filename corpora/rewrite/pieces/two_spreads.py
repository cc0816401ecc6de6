# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"max_output_tokens": 50}
    more = {"seed": 4} if warm else {}
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=question,
        config=types.GenerateContentConfig(**settings, **more),
    )
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
# output
from google import genai

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        generation_config={"max_output_tokens": 50, "seed": 4 if warm else None},
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
