# finding: GI101 15 GI508
from google import genai
from google.genai import types

client = genai.Client()
from collections.abc import Iterator


class Switch:
    on = True


def ask(switch: Switch) -> Iterator[str]:
    thinking = types.ThinkingConfig(thinking_level="high") if switch.on else None
    yield "asking"
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name three moons.",
        config=types.GenerateContentConfig(thinking_config=thinking),
    )
    yield response.text or ""


switch = Switch()
for word in ask(switch):
    switch.on = False
    print(word)
