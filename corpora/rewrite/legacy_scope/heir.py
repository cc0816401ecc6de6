# finding: GI201 3
# finding: GI201 8
# finding: GI201 13
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")


class Base:
    def __init__(self) -> None:
        self.model = genai.GenerativeModel("gemini-2.5-flash")


class Heir(Base):
    def ask(self, question: str) -> str:
        return self.model.generate_content(question).text


print(Heir().ask("Name a moon."))
# output
from google import genai

client = genai.Client(api_key="key")


class Base:
    def __init__(self) -> None:
        self.model = "gemini-2.5-flash"


class Heir(Base):
    def ask(self, question: str) -> str:
        response = client.interactions.create(
            model=self.model,
            input=question,
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text


print(Heir().ask("Name a moon."))
