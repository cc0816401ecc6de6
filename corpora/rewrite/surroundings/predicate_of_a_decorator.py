# finding: GI101 23 GI514
import functools

from google import genai

client = genai.Client()


def retry(when):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            try:
                return function(*args)
            except Exception as problem:
                if not when(problem):
                    raise
                return function(*args)
        return wrapper
    return decorate

@retry(lambda error: getattr(error, "code", 0) in (429, 503))
def ask(prompt: str) -> str:
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt).text or ""


print(ask("Name a moon."))
