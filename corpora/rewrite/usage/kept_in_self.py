# finding: GI101 10 GI511
from google import genai


class Meter:
    def __init__(self) -> None:
        self.client = genai.Client()
        self.usage = None

    def ask(self, prompt: str) -> str:
        response = self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        self.usage = response.usage_metadata
        return response.text or ""


meter = Meter()
print(meter.ask("Name a moon."), meter.usage.total_token_count)
