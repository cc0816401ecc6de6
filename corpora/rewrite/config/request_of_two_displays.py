# finding: GI101 8 GI504
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    request = {"model": "a", "contents": prompt} if prompt else {"model": "b", "contents": "Hello"}
    return client.models.generate_content(**request).text or ""


print(ask("Name three moons."))
