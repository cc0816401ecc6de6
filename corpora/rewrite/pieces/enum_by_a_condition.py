# finding: GI101 12 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"temperature": 0.1}
    if warm:
        settings["response_mime_type"] = "text/x.enum"
        settings["response_schema"] = {"type": "STRING", "enum": ["Io", "Titan"]}
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**settings))
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
