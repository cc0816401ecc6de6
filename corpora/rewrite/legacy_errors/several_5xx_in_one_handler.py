# finding: GI201 4
# finding: GI201 5
# finding: GI201 7
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai
from google.api_core.exceptions import DeadlineExceeded, InternalServerError, ServiceUnavailable

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
try:
    print(model.generate_content("Name a moon.").text)
except (ServiceUnavailable, InternalServerError, DeadlineExceeded, ValueError):
    print("later")
# output
from google import genai
from google.genai._interactions import APITimeoutError, InternalServerError

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
try:
    response = client.interactions.create(
        model=model,
        input="Name a moon.",
        store=False,
    )
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    print(response.output_text)
except (InternalServerError, APITimeoutError, ValueError):
    print("later")
