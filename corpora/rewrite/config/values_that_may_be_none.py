# finding: GI101 8
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, system: str | None = None, limit: int | None = None) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(system_instruction=system, max_output_tokens=limit),
    )
    return response.text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief.", 100))
# output
from google import genai

client = genai.Client()


def ask(prompt: str, system: str | None = None, limit: int | None = None) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        system_instruction=system,
        generation_config={"max_output_tokens": limit},
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief.", 100))
