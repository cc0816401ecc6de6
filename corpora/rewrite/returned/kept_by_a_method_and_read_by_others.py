# finding: GI101 10 GI511
# flags: --unsafe
from google import genai


class Service:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.last = None

    def ask(self, prompt: str) -> str:
        self.last = self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        return self.last.text

    def tokens(self) -> int:
        return self.last.usage_metadata.total_token_count if self.last else 0


service = Service()
print(service.ask("Name a moon."), service.tokens())
