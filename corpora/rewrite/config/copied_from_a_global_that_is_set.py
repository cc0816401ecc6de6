# finding: GI101 16 GI505
from google import genai

client = genai.Client()

base = {"temperature": 0.1}


def set_base(seed: int) -> None:
    global base
    base = {"seed": seed}


def ask(prompt: str) -> str:
    config = base.copy()
    config["top_p"] = 0.5
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


set_base(3)
print(ask("Name a moon."))
