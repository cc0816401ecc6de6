# finding: GI201 3
# finding: GI201 10
# finding: GI201 14
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")


def persona() -> str:
    return "Be brief."


model = genai.GenerativeModel("gemini-2.5-flash", system_instruction=persona())


def ask(question: str) -> str:
    response = model.generate_content(question)
    return response.text


print(ask("Name a moon."))
# output
from google import genai

client = genai.Client(api_key="key")


def persona() -> str:
    return "Be brief."


system_instruction = persona()
model = "gemini-2.5-flash"


def ask(question: str) -> str:
    response = client.interactions.create(
        model=model,
        input=question,
        system_instruction=system_instruction,
        store=False,
    )
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask("Name a moon."))
