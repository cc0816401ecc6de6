# finding: GI101 17
import functools

from google import genai

client = genai.Client()


def retried(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


@retried
def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""


print(ask("Name a moon."))
# output
import functools

from google import genai

client = genai.Client()


def retried(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


@retried
def ask(prompt: str) -> str:
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ).output_text or ""


print(ask("Name a moon."))
