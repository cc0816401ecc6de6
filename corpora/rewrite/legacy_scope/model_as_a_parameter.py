# finding: GI201 3
# finding: GI201 4
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(one, question: str) -> str:
    return one.generate_content(question).text


print(ask(model, "Name a moon."))
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


def ask(one, question: str) -> str:
    response = client.interactions.create(model=one, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask(model, "Name a moon."))
