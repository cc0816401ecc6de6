# finding: GI101 8 GI516
# finding: GI101 9 GI501
from google import genai

client = genai.Client()


def ask(prompt: str, other) -> str:
    request = {"model": "gemini-2.5-flash", "contents": prompt}
    first = client.models.generate_content(**request).text or ""
    return first + (other.models.generate_content(**request).text or "")


print(ask("Name three moons.", *[client]))
