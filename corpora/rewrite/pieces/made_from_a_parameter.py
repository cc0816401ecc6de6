# finding: GI101 9 GI505
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, settings: dict) -> str:
    settings["seed"] = 3
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**settings))
    return response.text or ""


print(ask("Name a moon.", {"temperature": 0.1}))
