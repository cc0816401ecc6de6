# finding: GI101 11 GI504
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    request = {"model": "gemini-2.5-flash", "contents": prompt}
    request["config"] = {"temperature": 0.1}
    if prompt:
        request["config"] = {"top_p": 0.2}
    return client.models.generate_content(**request).text or ""


print(ask("Name three moons."))
