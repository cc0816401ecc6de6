# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, system: str | None = None, deep: bool = False) -> str:
    options = {"system_instruction": system} if system is not None else {}
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(
            temperature=0.1,
            **options,
            **({"thinking_config": types.ThinkingConfig(thinking_level="HIGH"), "top_p": 0.5} if deep else {}),
        ),
    )
    return response.text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief."), ask("Name a moon.", deep=True))
# output
from google import genai

client = genai.Client()


def ask(prompt: str, system: str | None = None, deep: bool = False) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        generation_config={
            "temperature": 0.1,
            "thinking_level": "high" if deep else None,
            "top_p": 0.5 if deep else None,
        },
        system_instruction=system if system is not None else None,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon."), ask("Name a moon.", "Be brief."), ask("Name a moon.", deep=True))
