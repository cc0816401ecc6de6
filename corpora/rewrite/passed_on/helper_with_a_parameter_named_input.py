# finding: GI104 11 GI504
from google import genai

client = genai.Client()


def tried(function, input=None, **kwargs):
    print("for", input)
    return function(**kwargs)


print(tried(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.").text)
