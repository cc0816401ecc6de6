# finding: GI101 10 GI504
from google import genai

client = genai.Client()


def ask(prompt: str) -> str:
    request = {"model": "gemini-2.5-flash", "contents": prompt}
    counted = client.models.count_tokens(model="gemini-2.5-flash", contents=request["contents"])
    print(counted.total_tokens)
    return client.models.generate_content(**request).text or ""


print(ask("Name three moons."))
