# finding: GI101 9
# flags: --unsafe
from google import genai
from google.genai import errors

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(model: str) -> str | None:
    try:
        return client.models.generate_content(model=model, contents="Name a moon.").text
    except errors.ClientError as error:
        if error.code == 429:
            return "quota"
        raise
    except errors.ServerError as error:
        return f"server {error.code}"


print(ask("error-429"), ask("error-503"), ask("gemini-2.5-flash"))
# output
from google import genai
from google.genai._interactions import APIStatusError, InternalServerError

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(model: str) -> str | None:
    try:
        return client.interactions.create(
            model=model,
            input="Name a moon.",
            store=False,
        ).output_text
    except InternalServerError as error:
        return f"server {error.status_code}"
    except APIStatusError as error:
        if error.status_code == 429:
            return "quota"
        raise


print(ask("error-429"), ask("error-503"), ask("gemini-2.5-flash"))
