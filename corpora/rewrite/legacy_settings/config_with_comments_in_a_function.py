# finding: GI201 3
# finding: GI201 4
# finding: GI201 13
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(question: str) -> str:
    config = genai.types.GenerationConfig(
        # as JSON
        response_mime_type="application/json",
        temperature = 0.1,  # stricter
    )
    response = model.generate_content(question, generation_config=config)
    return response.text


print(ask("Name a moon."))
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


def ask(question: str) -> str:
    config = {
        # as JSON
        "response_mime_type": "application/json",
        "temperature": 0.1,  # stricter
    }
    response = client.interactions.create(
        model=model,
        input=question,
        response_format={"type": "text", "mime_type": "application/json"},
        generation_config={"temperature": 0.1},
        store=False,
    )
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask("Name a moon."))
