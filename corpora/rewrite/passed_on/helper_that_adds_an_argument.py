# finding: GI104 10 GI517
from google import genai

client = genai.Client()


def cold(function, **kwargs):
    return function(config={"temperature": 0.0}, **kwargs)


print(cold(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.").text)
