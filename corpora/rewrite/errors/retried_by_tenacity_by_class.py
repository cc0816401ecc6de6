# finding: GI101 10
# flags: --unsafe
from google import genai
from google.genai import errors
from tenacity import retry, retry_if_exception_type, stop_after_attempt

client = genai.Client()


@retry(retry=retry_if_exception_type((errors.ServerError, errors.ClientError)), stop=stop_after_attempt(2))
def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""


print(ask("Name a moon."))
# output
from google import genai
from google.genai._interactions import APIStatusError, InternalServerError
from tenacity import retry, retry_if_exception_type, stop_after_attempt

client = genai.Client()


@retry(retry=retry_if_exception_type((InternalServerError, APIStatusError)), stop=stop_after_attempt(2))
def ask(prompt: str) -> str:
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ).output_text or ""


print(ask("Name a moon."))
