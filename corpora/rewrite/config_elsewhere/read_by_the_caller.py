# finding: GI101 8 GI506
from google import genai
from google.genai import types

client = genai.Client()


def _ask(prompt: str, config: types.GenerateContentConfig) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


settings = types.GenerateContentConfig(temperature=0.2)
print(_ask("Name a moon.", settings))
print(settings.temperature)
