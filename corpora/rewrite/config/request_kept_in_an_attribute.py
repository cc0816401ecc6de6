# finding: GI101 11 GI504
from google import genai

client = genai.Client()


class Poet:
    def __init__(self, prompt: str) -> None:
        self.request = {"model": "gemini-2.5-flash", "contents": prompt}

    def ask(self) -> str:
        return client.models.generate_content(**self.request).text or ""


print(Poet("Name three moons.").ask())
