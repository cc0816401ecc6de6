# finding: GI201 3
# finding: GI201 11
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")

_model = None


def get_model():
    global _model
    if _model is None:
        _model = genai.GenerativeModel("gemini-2.5-flash", system_instruction="Be brief.")
    return _model


def ask(question: str) -> str:
    model = get_model()
    if model is None:
        return "no model"
    response = model.generate_content(question)
    return response.text


print(ask("Name a moon."), ask("Name a star."))
# output
from google import genai

client = genai.Client(api_key="key")

_model = None


def get_model():
    global _model
    if _model is None:
        _model = "gemini-2.5-flash"
    return _model


def ask(question: str) -> str:
    model = get_model()
    if model is None:
        return "no model"
    response = client.interactions.create(model=model, input=question, system_instruction="Be brief.", store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask("Name a moon."), ask("Name a star."))
