# finding: GI201 3
# finding: GI201 8
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")


class Service:
    def _model(self, name: str) -> genai.GenerativeModel:
        return genai.GenerativeModel(name, generation_config={"temperature": 0.2})

    def ask(self, question: str) -> str:
        model = self._model("gemini-2.5-flash")
        response = model.generate_content(question)
        return response.text


print(Service().ask("Name a moon."))
# output
from google import genai

client = genai.Client(api_key="key")


class Service:
    def _model(self, name: str) -> str:
        return name

    def ask(self, question: str) -> str:
        model = self._model("gemini-2.5-flash")
        response = client.interactions.create(
            model=model,
            input=question,
            generation_config={"temperature": 0.2},
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text


print(Service().ask("Name a moon."))
