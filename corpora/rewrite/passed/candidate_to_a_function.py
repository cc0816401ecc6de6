# finding: GI101 10 GI512
from google import genai

client = genai.Client()


def _role(candidate):
    return candidate.content.role


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_role(response.candidates[0]))
