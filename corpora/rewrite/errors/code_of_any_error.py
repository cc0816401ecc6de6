# finding: GI101 8
# finding: GI101 19
# flags: --unsafe
from google import genai

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(model: str) -> str | None:
    try:
        return client.models.generate_content(model=model, contents="Name a moon.").text
    except Exception as error:
        if getattr(error, "code", None) == 429:
            return "quota"
        if hasattr(error, "code") and error.code == 503:
            return "busy"
        return "failed"


def again(model: str) -> str | None:
    try:
        return client.models.generate_content(model=model, contents="Name a moon.").text
    except Exception as error:
        status = getattr(error, "code", None) or getattr(error, "status_code", None)
        return f"failed with {status}"


print(ask("error-429"), ask("error-503"), ask("error-400"), again("error-429"))
# output
from google import genai

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(model: str) -> str | None:
    try:
        return client.interactions.create(
            model=model,
            input="Name a moon.",
            store=False,
        ).output_text
    except Exception as error:
        if getattr(error, "status_code", None) == 429:
            return "quota"
        if hasattr(error, "status_code") and error.status_code == 503:
            return "busy"
        return "failed"


def again(model: str) -> str | None:
    try:
        return client.interactions.create(
            model=model,
            input="Name a moon.",
            store=False,
        ).output_text
    except Exception as error:
        status = getattr(error, "code", None) or getattr(error, "status_code", None)
        return f"failed with {status}"


print(ask("error-429"), ask("error-503"), ask("error-400"), again("error-429"))
