# finding: GI101 9
# rows: error.code, error.status.400, error.status.401, error.status.403, error.status.404, error.status.409, error.status.422, error.status.429
from google import genai
from google.genai import errors

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(model: str) -> str:
    try:
        return client.models.generate_content(model=model, contents="Name a moon.").text or ""
    except errors.ClientError as error:
        if error.code == 400:
            return "wrong request"
        if error.code in (401, 403):
            return "wrong key"
        if error.code == 404:
            return "no such model"
        if error.code in (409, 422):
            return "wrong state"
        if error.code == 429:
            return "too many requests"
        raise


for code in (400, 401, 403, 404, 409, 422, 429):
    print(ask(f"error-{code}"))
# output
from google import genai
from google.genai._interactions import APIStatusError

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(model: str) -> str:
    try:
        return client.interactions.create(
            model=model,
            input="Name a moon.",
            store=False,
        ).output_text or ""
    except APIStatusError as error:
        if error.status_code == 400:
            return "wrong request"
        if error.status_code in (401, 403):
            return "wrong key"
        if error.status_code == 404:
            return "no such model"
        if error.status_code in (409, 422):
            return "wrong state"
        if error.status_code == 429:
            return "too many requests"
        raise


for code in (400, 401, 403, 404, 409, 422, 429):
    print(ask(f"error-{code}"))
