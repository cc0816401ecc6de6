# finding: GI101 12 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, think: bool) -> str:
    thinking = None
    if think:
        thinking = types.ThinkingConfig(thinking_level="high")
        print("thinking")
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(thinking_config=thinking),
    )
    return response.text or ""


print(ask("Name three moons.", True))
