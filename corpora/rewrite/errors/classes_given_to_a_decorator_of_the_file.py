# finding: GI101 22 GI514
# flags: --unsafe
from google import genai
from google.genai import errors

client = genai.Client()


def retried(kind):
    def decorate(function):
        def inner(prompt):
            try:
                return function(prompt)
            except kind as error:
                return f"failed with {error.code}"

        return inner

    return decorate


@retried(errors.ServerError)
def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""


print(ask("Name a moon."))
