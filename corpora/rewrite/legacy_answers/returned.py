# finding: GI201 3
# finding: GI201 4
# finding: GI201 8
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def _ask(question: str):
    response = model.generate_content(question)
    return response


for question in ("Name a moon.", "Please block the answer."):
    try:
        answer = _ask(question)
        print(answer.text)
    except ValueError:
        print("nothing")
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


def _ask(question: str):
    response = client.interactions.create(model=model, input=question, store=False)
    return response


for question in ("Name a moon.", "Please block the answer."):
    try:
        answer = _ask(question)
        if not answer.output_text:
            raise ValueError("The answer holds no text.")
        print(answer.output_text)
    except ValueError:
        print("nothing")
