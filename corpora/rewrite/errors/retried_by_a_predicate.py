# finding: GI101 16
# flags: --unsafe
from google import genai
from google.genai import errors

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def _is_retryable(error: Exception) -> bool:
    if isinstance(error, errors.ServerError):
        return True
    return isinstance(error, errors.ClientError) and error.code == 429


def ask(model: str) -> str:
    for _ in range(2):
        try:
            return client.models.generate_content(model=model, contents="Name a moon.").text or ""
        except Exception as error:
            if not _is_retryable(error):
                return "given up"
            print("once more")
    return "tried twice"


for name in ("gemini-2.5-flash", "error-400", "error-429", "error-503"):
    print(ask(name))
# output
from google import genai
from google.genai._interactions import APIStatusError, InternalServerError

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def _is_retryable(error: Exception) -> bool:
    if isinstance(error, InternalServerError):
        return True
    return isinstance(error, APIStatusError) and error.status_code == 429


def ask(model: str) -> str:
    for _ in range(2):
        try:
            return client.interactions.create(
                model=model,
                input="Name a moon.",
                store=False,
            ).output_text or ""
        except Exception as error:
            if not _is_retryable(error):
                return "given up"
            print("once more")
    return "tried twice"


for name in ("gemini-2.5-flash", "error-400", "error-429", "error-503"):
    print(ask(name))
