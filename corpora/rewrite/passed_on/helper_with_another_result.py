# finding: GI104 13 GI517
from google import genai

client = genai.Client()


def or_text(function, **kwargs):
    try:
        return function(**kwargs)
    except Exception:
        return "nothing"


answer = or_text(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.")
print(answer if isinstance(answer, str) else answer.text)
