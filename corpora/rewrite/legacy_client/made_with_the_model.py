# finding: GI201 9
# finding: GI201 10
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

_model = None


def get_model():
    global _model
    if _model is None:
        genai.configure(api_key="key")
        _model = genai.GenerativeModel("gemini-2.5-flash")
    return _model


def ask(text: str) -> str:
    response = get_model().generate_content(text)
    return response.text


print(ask("Name a moon."))
# output
from google import genai

_model = None


client: genai.Client


def get_model():
    global _model
    if _model is None:
        global client
        client = genai.Client(api_key="key")
        _model = "gemini-2.5-flash"
    return _model


def ask(text: str) -> str:
    model = get_model()
    response = client.interactions.create(model=model, input=text, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask("Name a moon."))
