# finding: GI104 11 GI517
from google import genai

client = genai.Client()


def logged(function, **kwargs):
    print("asks", kwargs["contents"])
    return function(**kwargs)


print(logged(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.").text)
