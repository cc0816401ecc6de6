# finding: GI101 6 GI523
from google import genai
from google.genai import types

client = genai.Client()
def _ask(prompt: str) -> tuple[types.GenerateContentResponse, ...]:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return len(prompt), response


size, response = _ask("Name a moon.")
print(response.text, size)
