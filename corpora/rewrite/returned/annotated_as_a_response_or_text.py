# finding: GI101 6 GI523
from google import genai
from google.genai import types

client = genai.Client()
def _ask(prompt: str) -> types.GenerateContentResponse | str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt)


print(_ask("Name a moon.").text)
