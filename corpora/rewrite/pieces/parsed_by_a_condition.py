# finding: GI101 17 GI512
from google import genai
from google.genai import types
from pydantic import BaseModel

client = genai.Client()


class Moon(BaseModel):
    name: str


def ask(question: str, structured: bool) -> object:
    settings: dict = {"temperature": 0.1}
    if structured:
        settings["response_mime_type"] = "application/json"
        settings["response_schema"] = Moon
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**settings)
    )
    return response.parsed


print(ask("Name a moon.", True))
