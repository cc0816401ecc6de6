# finding: GI201 6
# finding: GI201 10
# finding: GI201 11
# finding: GI201 15
# finding: GI201 15
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai


class Assistant:
    def __init__(self, key: str, name: str = "gemini-2.5-flash") -> None:
        genai.configure(api_key=key)
        self.name = name

    def ask(self, question: str) -> str:
        model = genai.GenerativeModel(self.name)
        return model.generate_content(question).text

    def ask_twice(self, question: str) -> list[str]:
        def once() -> str:
            return genai.GenerativeModel("gemini-2.5-pro").generate_content(question).text

        return [once(), once()]


print(Assistant("key").ask("Name a moon."))
print(Assistant("key").ask_twice("Name a star."))
# output
from google import genai


class Assistant:
    def __init__(self, key: str, name: str = "gemini-2.5-flash") -> None:
        self.client = genai.Client(api_key=key)
        self.name = name

    def ask(self, question: str) -> str:
        model = self.name
        response = self.client.interactions.create(model=model, input=question, store=False)
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text

    def ask_twice(self, question: str) -> list[str]:
        def once() -> str:
            response = self.client.interactions.create(
                model="gemini-2.5-pro",
                input=question,
                store=False,
            )
            if not response.output_text:
                raise ValueError("The answer holds no text.")
            return response.output_text

        return [once(), once()]


print(Assistant("key").ask("Name a moon."))
print(Assistant("key").ask_twice("Name a star."))
