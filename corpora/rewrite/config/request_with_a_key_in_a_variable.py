# finding: GI101 10 GI504
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    request = {"model": "gemini-2.5-flash", "contents": prompt}
    for key in ("model", "contents"):
        request[key] = request[key].strip()
    return client.models.generate_content(**request).text or ""


print(ask("Name three moons."))
