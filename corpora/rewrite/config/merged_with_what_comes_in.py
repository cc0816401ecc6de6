# finding: GI101 8 GI505
from google import genai

client = genai.Client()


def ask(prompt: str, extra: dict[str, int]) -> str:
    config = {"temperature": 0.1} | extra
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon.", {"seed": 1}))
