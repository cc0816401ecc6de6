# finding: GI101 9 GI518
from google import genai
from google.genai import types

client = genai.Client()
Interaction = "what people do with each other"


def _ask(prompt: str) -> types.GenerateContentResponse:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


print(_ask("Name a moon.").text, Interaction)
