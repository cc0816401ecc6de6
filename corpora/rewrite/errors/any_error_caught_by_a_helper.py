# finding: GI101 15
from google import genai

client = genai.Client()


def patient(function):
    try:
        return function()
    except Exception:
        return "later"


def ask(prompt: str) -> str | None:
    def call() -> str | None:
        return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text

    return patient(call)


print(ask("Name a moon."))
# output
from google import genai

client = genai.Client()


def patient(function):
    try:
        return function()
    except Exception:
        return "later"


def ask(prompt: str) -> str | None:
    def call() -> str | None:
        return client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        ).output_text

    return patient(call)


print(ask("Name a moon."))
