# finding: GI201 5
# finding: GI201 9
# finding: GI201 10
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai


def setup() -> None:
    genai.configure(api_key="key")


def ask(question: str) -> str:
    model = genai.GenerativeModel("gemini-2.5-flash")
    return model.generate_content(question).text


setup()
print(ask("Name a moon."))
# output
from google import genai


client: genai.Client


def setup() -> None:
    global client
    client = genai.Client(api_key="key")


def ask(question: str) -> str:
    model = "gemini-2.5-flash"
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


setup()
print(ask("Name a moon."))
