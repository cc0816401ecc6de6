# finding: GI101 10 GI506
from google import genai
from google.genai import types

client = genai.Client()
SETTINGS: dict = {"temperature": 0.1}
SETTINGS["seed"] = 3


def ask(question: str) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**SETTINGS)
    )
    return response.text or ""


print(ask("Name a moon."))
