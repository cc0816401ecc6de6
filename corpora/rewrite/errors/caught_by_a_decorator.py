# finding: GI101 24 GI514
# flags: --unsafe
import functools

from google import genai
from google.genai import errors

client = genai.Client()


def patient(function):
    @functools.wraps(function)
    def run(*given):
        try:
            return function(*given)
        except errors.APIError as error:
            if error.code == 429:
                return "later"
            raise

    return run


@patient
def ask(prompt: str) -> str | None:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text


print(ask("fail with 429"))
