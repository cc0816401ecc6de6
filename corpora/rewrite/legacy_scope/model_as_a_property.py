# finding: GI201 3
# finding: GI201 13
# types: an attribute that is None at first takes nothing else in a checker's eyes; to it the archived SDK is unknown
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")


class Service:
    def __init__(self) -> None:
        self._made = None

    @property
    def model(self):
        if self._made is None:
            self._made = genai.GenerativeModel("gemini-2.5-flash")
        return self._made

    def ask(self, question: str) -> str:
        response = self.model.generate_content(question)
        return response.text


print(Service().ask("Name a moon."))
# output
from google import genai

client = genai.Client(api_key="key")


class Service:
    def __init__(self) -> None:
        self._made = None

    @property
    def model(self):
        if self._made is None:
            self._made = "gemini-2.5-flash"
        return self._made

    def ask(self, question: str) -> str:
        response = client.interactions.create(
            model=self.model,
            input=question,
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text


print(Service().ask("Name a moon."))
