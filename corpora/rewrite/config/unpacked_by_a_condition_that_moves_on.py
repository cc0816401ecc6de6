# finding: GI101 11 GI508
from google import genai
from google.genai import types

client = genai.Client()


def ask(prompt: str, turns: list[int]) -> str:
    config = types.GenerateContentConfig(
        **({"temperature": 0.5, "seed": 1} if turns.pop() else {}),
    )
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon.", [0, 1]))
