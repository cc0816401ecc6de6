# finding: GI101 10 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, seed: int | None = None) -> str:
    options = {"seed": seed} if seed is not None else {}
    config = types.GenerateContentConfig(seed=1, **options)
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon."))
