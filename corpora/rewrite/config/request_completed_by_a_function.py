# finding: GI101 12 GI504
from google import genai

client = genai.Client()


def complete(request):
    request["config"] = {"temperature": 0.1}

def ask(prompt: str) -> str:
    request = {"model": "gemini-2.5-flash", "contents": prompt}
    complete(request)
    return client.models.generate_content(**request).text or ""


print(ask("Name three moons."))
