# finding: GI101 8 GI505
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, config: types.GenerateContentConfig) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon.", types.GenerateContentConfig(temperature=0.2)))
