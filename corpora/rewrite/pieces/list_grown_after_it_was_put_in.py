# finding: GI101 12 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, warm: bool) -> str:
    stops = ["."]
    settings: dict = {"stop_sequences": stops}
    if warm:
        stops.append("!")
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**settings))
    return response.text or ""


print(ask("Name a moon.", True), ask("Name a moon.", False))
