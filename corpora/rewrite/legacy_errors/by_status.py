# finding: GI201 4
# finding: GI201 8
# finding: GI201 10
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai
from google.api_core import exceptions

genai.configure(api_key="key")


def ask(name: str) -> str:
    model = genai.GenerativeModel(name)
    try:
        return model.generate_content("Name a moon.").text
    except exceptions.ResourceExhausted as error:
        print("quota", bool(str(error)))
        return "later"
    except (exceptions.PermissionDenied, exceptions.NotFound):
        return "no"
    except exceptions.GoogleAPIError:
        return "failed"


for name in ("gemini-2.5-flash", "error-403", "error-404", "error-400"):
    print(ask(name))
# output
from google import genai
from google.genai._interactions import APIError, NotFoundError, PermissionDeniedError, RateLimitError

client = genai.Client(api_key="key")


def ask(name: str) -> str:
    model = name
    try:
        response = client.interactions.create(model=model, input="Name a moon.", store=False)
        if not response.output_text:
            raise ValueError("The answer holds no text.")
        return response.output_text
    except RateLimitError as error:
        print("quota", bool(str(error)))
        return "later"
    except (PermissionDeniedError, NotFoundError):
        return "no"
    except APIError:
        return "failed"


for name in ("gemini-2.5-flash", "error-403", "error-404", "error-400"):
    print(ask(name))
