# finding: GI101 14 GI504
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    request = {"model": "gemini-2.5-flash", "contents": prompt}

    def louder() -> None:
        nonlocal request
        request = {"model": "gemini-2.5-flash", "contents": prompt.upper()}

    louder()
    return client.models.generate_content(**request).text or ""


print(ask("Name three moons."))
