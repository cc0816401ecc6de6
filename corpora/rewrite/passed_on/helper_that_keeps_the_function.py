# finding: GI104 12 GI517
from google import genai

client = genai.Client()
kept = []


def tried(function, **kwargs):
    kept.append(function)
    return function(**kwargs)


print(tried(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.").text)
print(len(kept))
