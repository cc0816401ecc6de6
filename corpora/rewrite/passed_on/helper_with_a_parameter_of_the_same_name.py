# finding: GI104 11 GI517
from google import genai

client = genai.Client()


def tried(function, store=True, **kwargs):
    answer = function(**kwargs) if store else None
    return answer


print(tried(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.").text)
