# finding: GI101 8 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, system: str | None = None, stops: list[str] | None = None, modality=None) -> str:
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(response_modalities=[modality] if modality else None),
    )
    return response.text or ""


print(ask("Name a moon."))
