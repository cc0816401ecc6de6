# finding: GI201 3
# finding: GI201 7
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")


def make(name: str = "gemini-2.5-flash") -> genai.GenerativeModel:
    return genai.GenerativeModel(name)


def ask(model: genai.GenerativeModel, question: str) -> str:
    response = model.generate_content(question)
    return response.text


print(ask(make(), "Name a moon."))
print(ask(make("gemini-2.5-pro"), "Name a star."))
# output
from google import genai

client = genai.Client(api_key="key")


def make(name: str = "gemini-2.5-flash") -> str:
    return name


def ask(model: str, question: str) -> str:
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask(make(), "Name a moon."))
print(ask(make("gemini-2.5-pro"), "Name a star."))
