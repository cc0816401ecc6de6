# finding: GI101 8 GI508
from google import genai
from google.genai import types

client = genai.Client()


def _ask(prompt: str, config: types.GenerateContentConfig | None = None) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


kinds = {"type": "STRING", "enum": ["moon", "star"]}
print(_ask("A moon or a star?", types.GenerateContentConfig(response_mime_type="text/x.enum", response_schema=kinds)))
print(_ask("Name a moon."))
