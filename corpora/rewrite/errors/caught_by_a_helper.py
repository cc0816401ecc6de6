# finding: GI101 16 GI514
# flags: --unsafe
from google import genai
from google.genai import errors

client = genai.Client()


def patient(function):
    try:
        return function()
    except errors.ClientError:
        return "later"


def ask(prompt: str) -> str | None:
    def call() -> str | None:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text

    return patient(call)


print(ask("fail with 429"))
