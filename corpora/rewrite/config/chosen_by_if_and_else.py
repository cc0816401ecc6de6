# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, level: int) -> str:
    if level > 3:
        thinking = types.ThinkingConfig(thinking_level="high", include_thoughts=False)
    else:
        thinking = types.ThinkingConfig(thinking_level="minimal")
    config = types.GenerateContentConfig(thinking_config=thinking)
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name three moons.", 5))
print(ask("Name three moons.", 1))
# output
from google import genai

client = genai.Client()


def ask(prompt: str, level: int) -> str:
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        generation_config={
            "thinking_level": "high" if level > 3 else "minimal",
            "thinking_summaries": "none" if level > 3 else None,
        },
        store=False,
    ).output_text or ""


print(ask("Name three moons.", 5))
print(ask("Name three moons.", 1))
