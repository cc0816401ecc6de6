# finding: GI101 9 GI504
from google import genai

client = genai.Client()

request = {"model": "gemini-2.5-flash", "contents": "Name three moons."}


def ask() -> str:
    return client.models.generate_content(**request).text or ""


if __name__ == "__main__":
    print(ask())
