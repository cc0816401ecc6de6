# finding: GI101 9 GI506
from google import genai
from google.genai import types

client = genai.Client()


def _ask(prompt: str, config=None) -> str:
    config = config or types.GenerateContentConfig(temperature=1.0)
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(_ask("Name a moon.", types.GenerateContentConfig()), _ask("Name a moon."))
