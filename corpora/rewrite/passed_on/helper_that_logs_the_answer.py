# finding: GI104 12 GI517
from google import genai

client = genai.Client()


def logged(function, **kwargs):
    result = function(**kwargs)
    print("got", len(result.text or ""))
    return result


print(logged(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.").text)
