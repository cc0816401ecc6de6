# finding: GI101 9 GI504
"""Ask for moons."""
from google import genai

client = genai.Client()


def ask(**request):
    """Ask."""
    return client.models.generate_content(**request)


print(ask(model="gemini-2.5-flash", contents="Name three moons.").text)
