# finding: GI101 15 GI514
from google import genai

client = genai.Client()


def tried(function):
    try:
        return function()
    except Exception as error:
        if getattr(error, "code", None) == 429:
            return function()
        raise


response = tried(lambda: client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
print(response.text)
