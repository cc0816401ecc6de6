# finding: GI201 3
# finding: GI201 4
# finding: GI201 8
# finding: GI201 14
# finding: GI201 15
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(question: str) -> str:
    response = model.generate_content(question, stream=True)
    response.resolve()
    return response.text


print(ask("Name a moon."))
chat = model.start_chat()
answer = chat.send_message("Name a planet.", stream=True)
answer.resolve()
print(answer.text)
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


def ask(question: str) -> str:
    response = client.interactions.create(model=model, input=question, store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask("Name a moon."))
answer = client.interactions.create(model=model, input="Name a planet.", store=False)
if not answer.output_text:
    raise ValueError("The answer holds no text.")
print(answer.output_text)
