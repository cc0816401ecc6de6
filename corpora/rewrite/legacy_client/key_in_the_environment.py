# finding: GI201 5
# finding: GI201 6
# finding: GI201 10
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import os

import google.generativeai as genai

genai.configure(api_key=os.environ["GEMINI_API_KEY"])
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(question: str) -> str:
    response = model.generate_content(question)
    return response.text


if __name__ == "__main__":
    print(ask("Name a moon."))
# output
import os

from google import genai

client = genai.Client(api_key=os.environ["GEMINI_API_KEY"])
model = "gemini-2.5-flash"


def ask(question: str) -> str:
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


if __name__ == "__main__":
    print(ask("Name a moon."))
