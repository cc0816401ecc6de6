# finding: GI201 3
# finding: GI201 4
# finding: GI201 15
# finding: GI201 20
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def _text(response) -> str:
    try:
        return response.text.strip()
    except ValueError:
        return "nothing"


def ask(question: str) -> str:
    response = model.generate_content(question)
    return _text(response)


def ask_loudly(question: str) -> str:
    response = model.generate_content(question + "!")
    return _text(response)


print(ask("Name a moon."))
print(ask_loudly("Name a moon."))
print(ask("Please block the answer."))
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


def _text(response) -> str:
    try:
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text.strip()
    except ValueError:
        return "nothing"


def ask(question: str) -> str:
    response = client.interactions.create(model=model, input=question, store=False)
    return _text(response)


def ask_loudly(question: str) -> str:
    response = client.interactions.create(
        model=model,
        input=question + "!",
        store=False,
    )
    return _text(response)


print(ask("Name a moon."))
print(ask_loudly("Name a moon."))
print(ask("Please block the answer."))
