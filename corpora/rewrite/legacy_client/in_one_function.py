# finding: GI201 5
# finding: GI201 6
# finding: GI201 7
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai


def ask(question: str, key: str) -> str:
    genai.configure(api_key=key, transport="rest")
    model = genai.GenerativeModel("gemini-2.5-flash")
    return model.generate_content(question).text


print(ask("Name a moon.", "key"))
# output
from google import genai


def ask(question: str, key: str) -> str:
    client = genai.Client(api_key=key)
    model = "gemini-2.5-flash"
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask("Name a moon.", "key"))
