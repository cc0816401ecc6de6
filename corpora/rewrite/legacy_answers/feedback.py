# types: the archived SDK is unknown to the checker, and google-genai says that there may be no candidates
# finding: GI201 3
# finding: GI201 4
# finding: GI201 8 GI587
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


def ask(prompt: str) -> str:
    response = model.generate_content(prompt)
    if response.prompt_feedback.block_reason:
        raise ValueError(f"Blocked: {response.prompt_feedback.block_reason}")
    if not response.prompt_feedback.block_reason and response.candidates[0].finish_reason.name != "STOP":
        print(f"ended by {response.candidates[0].finish_reason}")
    for rating in response.candidates[0].safety_ratings:
        print(rating.category.name, rating.probability.name)
    try:
        return response.text.strip()
    except ValueError:
        print(response.prompt_feedback)
        return ""


print(ask("Name a moon."))
# output
from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


def ask(prompt: str) -> str:
    response = client.models.generate_content(model=model, contents=prompt)
    if response.prompt_feedback and response.prompt_feedback.block_reason:
        raise ValueError(f"Blocked: {response.prompt_feedback.block_reason}")
    if not (response.prompt_feedback and response.prompt_feedback.block_reason) and response.candidates[0].finish_reason.name != "STOP":
        print(f"ended by {response.candidates[0].finish_reason}")
    for rating in response.candidates[0].safety_ratings or []:
        print(rating.category.name, rating.probability.name)
    try:
        if not response.text:
            raise ValueError("The answer holds no text.")
        return response.text.strip()
    except ValueError:
        print(response.prompt_feedback)
        return ""


print(ask("Name a moon."))
