# finding: GI104 14 GI514
from google import genai
from google.genai import errors

client = genai.Client()


def tried(function, **kwargs):
    try:
        return function(**kwargs)
    except errors.ServerError:
        return function(**kwargs)


print(tried(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.").text)
