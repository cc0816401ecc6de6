# finding: GI201 7
# finding: GI201 11
# finding: GI201 12
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import os

import google.generativeai as genai

KEY = os.getenv("GEMINI_API_KEY")
if KEY:
    genai.configure(api_key=KEY)


def ask(question: str) -> str:
    model = genai.GenerativeModel("gemini-2.5-flash")
    return model.generate_content(question).text


print(ask("Name a moon."))
# output
import os

from google import genai

KEY = os.getenv("GEMINI_API_KEY")
if KEY:
    client = genai.Client(api_key=KEY)


def ask(question: str) -> str:
    model = "gemini-2.5-flash"
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask("Name a moon."))
