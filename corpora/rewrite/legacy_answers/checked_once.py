# finding: GI201 3
# finding: GI201 4
# finding: GI201 8
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(question: str) -> str:
    response = model.generate_content(question)
    print(response.text)
    if question:
        print(len(response.text))
    return response.text


print(ask("Name a moon."))
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


def ask(question: str) -> str:
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    print(response.output_text)
    if question:
        print(len(response.output_text))
    return response.output_text


print(ask("Name a moon."))
