# finding: GI104 23 GI517
import functools

from google import genai

client = genai.Client()


def traced(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        result = function(*args, **kwargs)
        print(type(result).__name__)
        return result

    return inner


@traced
def tried(function, **kwargs):
    return function(**kwargs)


print(tried(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.").text)
