# finding: GI201 9
# finding: GI201 10
# finding: GI201 14
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai


def greeting(name: str) -> str:
    return f"Hello, {name}."


print(greeting("Ada"))
genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(question: str) -> str:
    response = model.generate_content(question)
    return response.text


print(greeting(ask("Name a moon.")))
# output
from google import genai


def greeting(name: str) -> str:
    return f"Hello, {name}."


print(greeting("Ada"))
client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


def ask(question: str) -> str:
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(greeting(ask("Name a moon.")))
