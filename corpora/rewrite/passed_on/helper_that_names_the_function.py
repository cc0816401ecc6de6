# finding: GI104 11 GI517
from google import genai

client = genai.Client()


def tried(function, **kwargs):
    print(function.__name__)
    return function(**kwargs)


print(tried(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.").text)
