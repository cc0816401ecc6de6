# types: the archived SDK is unknown to the checker, and the variable of a model is None until there is one
# finding: GI201 11
# finding: GI201 12
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai


class Summarizer:
    def __init__(self) -> None:
        self._model = None

    @property
    def model(self):
        if self._model is None:
            genai.configure(api_key="key")
            self._model = genai.GenerativeModel("gemini-2.5-flash")
        return self._model

    def ask(self, text: str) -> str:
        response = self.model.generate_content(text)
        return response.text

    def again(self, text: str) -> str:
        return self.model.generate_content(text).text


print(Summarizer().ask("Name a moon."))
print(Summarizer().again("Name a moon."))
# output
from google import genai


class Summarizer:
    def __init__(self) -> None:
        self._model = None

    @property
    def model(self):
        if self._model is None:
            self.client = genai.Client(api_key="key")
            self._model = "gemini-2.5-flash"
        return self._model

    def ask(self, text: str) -> str:
        model_name = self.model
        response = self.client.interactions.create(
            model=model_name,
            input=text,
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text

    def again(self, text: str) -> str:
        model_name = self.model
        response = self.client.interactions.create(
            model=model_name,
            input=text,
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text


print(Summarizer().ask("Name a moon."))
print(Summarizer().again("Name a moon."))
