# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, think: bool) -> str:
    # Thinking is slow.
    thinking = types.ThinkingConfig(thinking_level="high") if think else None
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(temperature=0.2, thinking_config=thinking),
    )
    return response.text or ""


print(ask("Name three moons.", True))
print(ask("Name three moons.", False))
# output
from google import genai

client = genai.Client()


def ask(prompt: str, think: bool) -> str:
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        # Thinking is slow.
        generation_config={
            "temperature": 0.2,
            "thinking_level": "high" if think else None,
        },
        store=False,
    )
    return response.output_text or ""


print(ask("Name three moons.", True))
print(ask("Name three moons.", False))
