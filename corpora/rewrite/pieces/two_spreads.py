# finding: GI101 10 GI508
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
