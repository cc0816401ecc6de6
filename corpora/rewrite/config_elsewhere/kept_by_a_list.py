# finding: GI101 12 GI506
from google import genai
from google.genai import types

client = genai.Client()


_sent = []


def _ask(prompt: str, config: types.GenerateContentConfig) -> str:
    _sent.append(config)
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(_ask("Name a moon.", types.GenerateContentConfig(temperature=0.2)))
print(_sent[0].temperature)
