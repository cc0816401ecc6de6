# finding: GI101 9
from google import genai
from google.genai import errors

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(model: str) -> str:
    try:
        return client.models.generate_content(model=model, contents="Name a moon.").text or ""
    except errors.ServerError:
        return "their fault"
    except errors.ClientError as error:
        return f"our fault {error.code}"


for model in ("gemini-2.5-flash", "error-404", "error-503"):
    print(ask(model))
# output
from google import genai
from google.genai._interactions import APIStatusError, InternalServerError

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(model: str) -> str:
    try:
        return client.interactions.create(
            model=model,
            input="Name a moon.",
            store=False,
        ).output_text or ""
    except InternalServerError:
        return "their fault"
    except APIStatusError as error:
        return f"our fault {error.status_code}"


for model in ("gemini-2.5-flash", "error-404", "error-503"):
    print(ask(model))
