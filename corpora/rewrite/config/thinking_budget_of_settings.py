# finding: GI101 9
# finding: GI101 25
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, budget: int | None) -> str | None:
    """Ask with a budget for thinking, in tokens."""
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(
            temperature=0.2,
            thinking_config=types.ThinkingConfig(thinking_budget=budget, include_thoughts=False),
        ),
    )
    return response.text


def ask_in_pieces(prompt: str, tokens: str = "") -> str | None:
    settings = {}
    if tokens:
        settings["thinking_config"] = types.ThinkingConfig(thinking_budget=int(tokens))
    config = types.GenerateContentConfig(**settings)
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text


for budget in (None, -1, 0, 1, 1024, 1025, 8192, 24576):
    print(ask(f"Why, with {budget}?", budget))
print(ask_in_pieces("How?", "512"), ask_in_pieces("How?"))
# output
from typing import Any

from google import genai


def nearest_thinking_level(budget: int | None) -> Any:
    """The thinking level nearest to a budget in tokens; none where the model decides by itself."""
    tokens = -1 if budget is None else int(budget)
    if tokens < 0:
        return None
    if tokens <= 0:
        return "minimal"
    if tokens <= 1024:
        return "low"
    if tokens <= 8192:
        return "medium"
    return "high"


client = genai.Client()


def ask(prompt: str, budget: int | None) -> str | None:
    """Ask with a budget for thinking, in tokens."""
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        generation_config={
            "temperature": 0.2,
            "thinking_summaries": "none",
            "thinking_level": nearest_thinking_level(budget),
        },
        store=False,
    )
    return response.output_text


def ask_in_pieces(prompt: str, tokens: str = "") -> str | None:
    settings: dict[str, Any] = {}
    if tokens:
        settings["generation_config"] = {"thinking_level": nearest_thinking_level(int(tokens))}
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        **settings,
        store=False,
    ).output_text


for budget in (None, -1, 0, 1, 1024, 1025, 8192, 24576):
    print(ask(f"Why, with {budget}?", budget))
print(ask_in_pieces("How?", "512"), ask_in_pieces("How?"))
