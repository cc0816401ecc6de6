# finding: GI101 19
# flags: --unsafe
# types: the status of an error may be None to a type checker, where its code was always a number
from google import genai
from google.genai import errors

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def _kind(error: Exception) -> str:
    if not isinstance(error, errors.APIError):
        return "other"
    return f"error {error.code}"


def _is_ours(error: Exception) -> bool:
    return isinstance(error, errors.ClientError)


def ask(model: str) -> str:
    try:
        return client.models.generate_content(model=model, contents="Name a moon.").text or ""
    except Exception as error:
        return _kind(error) if _is_ours(error) else "theirs"


for name in ("gemini-2.5-flash", "error-404", "error-503"):
    print(ask(name))
# output
from google import genai
from google.genai._interactions import APIStatusError, InternalServerError

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def _kind(error: Exception) -> str:
    if not isinstance(error, APIStatusError):
        return "other"
    return f"error {error.status_code}"


def _is_ours(error: Exception) -> bool:
    return isinstance(error, APIStatusError) and not isinstance(error, InternalServerError)


def ask(model: str) -> str:
    try:
        return client.interactions.create(
            model=model,
            input="Name a moon.",
            store=False,
        ).output_text or ""
    except Exception as error:
        return _kind(error) if _is_ours(error) else "theirs"


for name in ("gemini-2.5-flash", "error-404", "error-503"):
    print(ask(name))
