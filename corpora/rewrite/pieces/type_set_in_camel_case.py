# finding: GI101 10 GI506
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str) -> str:
    config = {"responseSchema": {"type": "OBJECT", "properties": {"name": {"type": "STRING"}}}}
    config["responseMimeType"] = "application/json"
    response = client.models.generate_content(model="gemini-2.5-flash", contents=question, config=config)
    return response.text or ""



print(ask("Name a moon."))
