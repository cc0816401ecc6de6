# finding: GI101 11
from google import genai
from google.genai import types

client = genai.Client()


def ask(question: str, level: str) -> str:
    settings: dict = {}
    if level == "deep":
        settings["thinking_config"] = types.ThinkingConfig(thinking_level="high", include_thoughts=False)
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=question,
        config=types.GenerateContentConfig(**settings) if settings else None,
    )
    return response.text or ""


print(ask("Name a moon.", "deep"), ask("Name a moon.", "shallow"))
# output
from google import genai

client = genai.Client()


def ask(question: str, level: str) -> str:
    settings: dict = {}
    if level == "deep":
        settings["generation_config"] = {"thinking_level": "high", "thinking_summaries": "none"}
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **settings,
        store=False,
    )
    return response.output_text or ""


print(ask("Name a moon.", "deep"), ask("Name a moon.", "shallow"))
