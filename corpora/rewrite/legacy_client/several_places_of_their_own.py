# finding: GI201 5
# finding: GI201 6
# finding: GI201 7
# finding: GI201 11
# finding: GI201 12
# finding: GI201 13
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai


def first(question: str) -> str:
    genai.configure(api_key="one")
    model = genai.GenerativeModel("gemini-2.5-flash")
    return model.generate_content(question).text


def second(question: str) -> str:
    genai.configure(api_key="two")
    model = genai.GenerativeModel("gemini-2.5-pro")
    return model.generate_content(question).text


print(first("Name a moon."))
print(second("Name a star."))
# output
from google import genai


def first(question: str) -> str:
    client = genai.Client(api_key="one")
    model = "gemini-2.5-flash"
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


def second(question: str) -> str:
    client = genai.Client(api_key="two")
    model = "gemini-2.5-pro"
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(first("Name a moon."))
print(second("Name a star."))
