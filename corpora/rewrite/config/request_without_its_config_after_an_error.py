# finding: GI101 9 GI504
# finding: GI101 12 GI504
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    request = {"model": "gemini-2.5-flash", "contents": prompt, "config": {"temperature": 0.1}}
    try:
        return client.models.generate_content(**request).text or ""
    except ValueError:
        del request["config"]
        return client.models.generate_content(**request).text or ""


print(ask("Name three moons."))
