# finding: GI101 9 GI512
# flags: --unsafe
from google import genai


class Asker:
    def __init__(self) -> None:
        self.client = genai.Client()

    def ask(self, prompt: str) -> str | None:
        response = self.client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        self.feedback = response.prompt_feedback
        return response.text


asker = Asker()
print(asker.ask("Name a moon."), asker.feedback)
