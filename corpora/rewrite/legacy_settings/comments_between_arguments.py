# finding: GI201 3
# finding: GI201 4
# finding: GI201 8
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask() -> str:
    return model.generate_content(
        "Name a moon.",
        # facts, not poems
        generation_config=genai.types.GenerationConfig(
            temperature=0.2,  # low
        ),
        stream=False,  # at once
    ).text


print(ask())
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


def ask() -> str:
    # low
    response = client.interactions.create(
        model=model,
        input="Name a moon.",
        # facts, not poems
        # at once
        generation_config={"temperature": 0.2},
        store=False,
    )
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(ask())
