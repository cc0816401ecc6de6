# finding: GI101 19 GI511
from google import genai

client = genai.Client()


def traced(function):
    def inner(response):
        print("role", response.candidates[0].content.role)
        return function(response)

    return inner


def _read(response):
    return response.text


_read = traced(_read)
print(_read(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")))
