# finding: GI101 8 GI504
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    request = {name: value for name, value in (("model", "gemini-2.5-flash"), ("contents", prompt))}
    return client.models.generate_content(**request).text or ""


print(ask("Name three moons."))
