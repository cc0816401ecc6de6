# finding: GI101 10 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, temperature: float | None = None) -> str:
    given = {"TEMPERATURE": temperature}
    config = types.GenerateContentConfig(**{k.lower(): v for k, v in given.items() if v is not None})
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon.", 0.0))
