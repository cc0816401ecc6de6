# finding: GI101 12 GI505
from google import genai

client = genai.Client()


def ask(prompt: str, warm: bool) -> str:
    base = {"temperature": 0.1}
    if warm:
        base["temperature"] = 1.0
    config = base.copy()
    config["seed"] = 1
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon.", True))
