# finding: GI201 5
# finding: GI201 6
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai


def load() -> genai.GenerativeModel:
    genai.configure(api_key="key")
    return genai.GenerativeModel("gemini-2.5-flash")


model = load()
response = model.generate_content("Name a moon.")
print(response.text)
# output
from google import genai


client: genai.Client


def load() -> str:
    global client
    client = genai.Client(api_key="key")
    return "gemini-2.5-flash"


model = load()
response = client.interactions.create(model=model, input="Name a moon.", store=False)
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
