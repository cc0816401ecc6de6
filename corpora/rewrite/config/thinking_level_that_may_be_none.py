# finding: GI101 9 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, level: types.ThinkingLevel | None = None) -> str:
    config = types.GenerateContentConfig(thinking_config=types.ThinkingConfig(thinking_level=level))
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name three moons."), ask("Name three moons.", types.ThinkingLevel.LOW))
