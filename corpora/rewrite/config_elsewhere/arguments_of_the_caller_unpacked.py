# finding: GI101 8 GI505
from google import genai
from google.genai import types

client = genai.Client()


def _ask(prompt: str, config: types.GenerateContentConfig | None = None) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


arguments = {"config": types.GenerateContentConfig(temperature=0.2)}
print(_ask("Name a moon.", **arguments), _ask("Name a moon.", types.GenerateContentConfig(seed=1)))
