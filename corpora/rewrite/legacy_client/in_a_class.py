# finding: GI201 6
# finding: GI201 7
# finding: GI201 11
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai


class Assistant:
    def __init__(self, api_key: str, model_name: str = "gemini-2.5-flash") -> None:
        genai.configure(api_key=api_key)
        self.model = genai.GenerativeModel(model_name, system_instruction="Be brief.")

    def ask(self, question: str) -> str:
        try:
            response = self.model.generate_content(question)
            return response.text.strip()
        except Exception as error:
            return f"failed: {error}"


print(Assistant("key").ask("Name a moon."))
# output
from google import genai


class Assistant:
    def __init__(self, api_key: str, model_name: str = "gemini-2.5-flash") -> None:
        self.client = genai.Client(api_key=api_key)
        self.model = model_name

    def ask(self, question: str) -> str:
        try:
            response = self.client.interactions.create(
                model=self.model,
                input=question,
                system_instruction="Be brief.",
                store=False,
            )
            if not response.output_text:
                raise ValueError("The answer holds no text.")
            return response.output_text.strip()
        except Exception as error:
            return f"failed: {error}"


print(Assistant("key").ask("Name a moon."))
