# finding: GI201 3
# finding: GI201 8
# finding: GI201 11
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")


class Assistant:
    def __init__(self, style: str) -> None:
        self.model = genai.GenerativeModel("gemini-2.5-flash", system_instruction=style.upper())

    def ask(self, question: str) -> str:
        response = self.model.generate_content(question, generation_config={"temperature": max(0.1, 0.2)})
        return response.text


print(Assistant("Be kind.").ask("Name a moon."))
# output
from google import genai

client = genai.Client(api_key="key")


class Assistant:
    def __init__(self, style: str) -> None:
        self.system_instruction = style.upper()
        self.model = "gemini-2.5-flash"

    def ask(self, question: str) -> str:
        response = client.interactions.create(
            model=self.model,
            input=question,
            system_instruction=self.system_instruction,
            generation_config={"temperature": max(0.1, 0.2)},
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text


print(Assistant("Be kind.").ask("Name a moon."))
