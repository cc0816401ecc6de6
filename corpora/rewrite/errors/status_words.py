# finding: GI101 9
# flags: --unsafe
from google import genai
from google.genai import errors

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(model: str) -> str | None:
    try:
        return client.models.generate_content(model=model, contents="Name a moon.").text
    except errors.APIError as error:
        if error.status == "RESOURCE_EXHAUSTED":
            return "quota"
        if error.status not in ("UNAVAILABLE", "DEADLINE_EXCEEDED"):
            return f"error {error.response.status_code}"
        return "busy"


print(ask("error-429"), ask("error-503"), ask("error-504"), ask("error-400"))
# output
from google import genai
from google.genai._interactions import APIStatusError

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(model: str) -> str | None:
    try:
        return client.interactions.create(
            model=model,
            input="Name a moon.",
            store=False,
        ).output_text
    except APIStatusError as error:
        if error.status_code == 429:
            return "quota"
        if error.status_code not in (503, 504):
            return f"error {error.response.status_code}"
        return "busy"


print(ask("error-429"), ask("error-503"), ask("error-504"), ask("error-400"))
