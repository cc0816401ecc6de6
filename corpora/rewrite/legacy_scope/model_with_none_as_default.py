# finding: GI201 3
# finding: GI201 8
# finding: GI201 9
# finding: GI201 13
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")


def ask(question: str, model: genai.GenerativeModel | None = None) -> str:
    if model is None:
        model = genai.GenerativeModel("gemini-2.5-flash")
    response = model.generate_content(question)
    return response.text


print(ask("Name a moon."), ask("Name a star.", genai.GenerativeModel("gemini-2.5-pro")))
# output
from google import genai

client = genai.Client(api_key="key")


def ask(question: str, model: str | None = None) -> str:
    if model is None:
        model = "gemini-2.5-flash"
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask("Name a moon."), ask("Name a star.", "gemini-2.5-pro"))
