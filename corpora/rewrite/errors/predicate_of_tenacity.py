# finding: GI101 12
from google import genai
from google.genai import errors

client = genai.Client()


def _is_retryable(error: BaseException) -> bool:
    return isinstance(error, errors.APIError) and error.code in (429, 503)


try:
    print(client.models.generate_content(model="error-404", contents="Name a moon.").text)
except Exception as error:
    print(_is_retryable(error))
# output
from google import genai
from google.genai._interactions import APIStatusError

client = genai.Client()


def _is_retryable(error: BaseException) -> bool:
    return isinstance(error, APIStatusError) and error.status_code in (429, 503)


try:
    print(client.interactions.create(
        model="error-404",
        input="Name a moon.",
        store=False,
    ).output_text)
except Exception as error:
    print(_is_retryable(error))
