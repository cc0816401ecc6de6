# finding: GI101 15 GI506
from google import genai

client = genai.Client()

PLAIN = {"temperature": 0.1}


def warmer(config):
    config["temperature"] = 1.0


def ask(prompt: str) -> str:
    config = {**PLAIN, "seed": 1}
    warmer(config)
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon."))
