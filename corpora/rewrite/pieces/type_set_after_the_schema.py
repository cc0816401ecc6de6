# finding: GI101 12 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    settings: dict = {"response_schema": {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}}}
    if warm and not question:
        settings["response_mime_type"] = "application/json"
    settings["response_mime_type"] = "application/json"
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**settings))
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
