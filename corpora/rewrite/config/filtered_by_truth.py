# finding: GI101 10 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, temperature: float | None = None) -> str:
    given = {"temperature": temperature}
    config = types.GenerateContentConfig(**{name: value for name, value in given.items() if value})
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon.", 0.0))
