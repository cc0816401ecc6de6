# finding: GI101 9 GI504
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    request = {"model": "gemini-2.5-flash", "contents": prompt}
    print(client.models.count_tokens(**request).total_tokens)
    return client.models.generate_content(**request).text or ""


print(ask("Name three moons."))
