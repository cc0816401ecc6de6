# finding: GI201 4
# finding: GI201 8
# finding: GI201 10
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai
from google.api_core import exceptions

genai.configure(api_key="key")


def ask(name: str) -> str:
    model = genai.GenerativeModel(name)
    try:
        return model.generate_content("Name a moon.").text
    except exceptions.ServiceUnavailable as error:
        print("busy", bool(str(error)))
        return "later"


print(ask("gemini-2.5-flash"))
# output
from google import genai
from google.genai._interactions import InternalServerError

client = genai.Client(api_key="key")


def ask(name: str) -> str:
    model = name
    try:
        response = client.interactions.create(
            model=model,
            input="Name a moon.",
            store=False,
        )
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text
    except InternalServerError as error:
        print("busy", bool(str(error)))
        return "later"


print(ask("gemini-2.5-flash"))
