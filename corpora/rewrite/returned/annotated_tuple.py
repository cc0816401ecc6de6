# finding: GI101 6
from google import genai
from google.genai import types

client = genai.Client()
def _ask(prompt: str) -> tuple[types.GenerateContentResponse, int]:
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
    return response, len(prompt)


response, size = _ask("Name a moon.")
print(response.text, size)
# output
from google import genai
from google.genai.interactions import Interaction

client = genai.Client()
def _ask(prompt: str) -> tuple[Interaction, int]:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )
    return response, len(prompt)


response, size = _ask("Name a moon.")
print(response.output_text, size)
