# finding: GI101 9
# flags: --unsafe
# types: the status of an error may be None to a type checker, where its code was always a number
from google import genai
from google.genai import errors

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


def ask(model: str) -> str:
    try:
        return client.models.generate_content(model=model, contents="Name a moon.").text or ""
    except errors.ClientError:
        # our own fault
        return "ours"


for name in ("gemini-2.5-flash", "error-404"):
    print(ask(name))
try:
    print(ask("error-503"))
except Exception:
    print("theirs")
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
        raise
    except APIStatusError:
        # our own fault
        return "ours"


for name in ("gemini-2.5-flash", "error-404"):
    print(ask(name))
try:
    print(ask("error-503"))
except Exception:
    print("theirs")
