# finding: GI101 9 GI518
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, budget: int, nearest_thinking_level: str = "") -> str | None:
    config = types.GenerateContentConfig(thinking_config=types.ThinkingConfig(thinking_budget=budget))
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
    return nearest_thinking_level or response.text


print(ask("Why?", 100))
