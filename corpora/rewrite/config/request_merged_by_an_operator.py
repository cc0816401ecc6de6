# finding: GI101 9 GI504
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    request = {"model": "gemini-2.5-flash", "contents": prompt}
    request |= {"config": {"temperature": 0.1}}
    return client.models.generate_content(**request).text or ""


print(ask("Name three moons."))
