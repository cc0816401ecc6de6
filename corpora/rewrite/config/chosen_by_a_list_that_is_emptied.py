# finding: GI101 11 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, notes: list[str]) -> str:
    thinking = types.ThinkingConfig(thinking_level="high") if notes else None
    while notes:
        prompt += notes.pop()
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(thinking_config=thinking),
    )
    return response.text or ""


print(ask("Name three moons.", ["Be brief."]))
