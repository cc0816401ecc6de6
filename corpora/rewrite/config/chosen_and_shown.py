# finding: GI101 10 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, think: bool) -> str:
    thinking = types.ThinkingConfig(thinking_level="high") if think else None
    print(thinking)
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(thinking_config=thinking),
    )
    return response.text or ""


print(ask("Name three moons.", False))
