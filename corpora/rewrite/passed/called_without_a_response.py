# finding: GI101 10 GI513
from google import genai

client = genai.Client()


def _read(response=None):
    return response.text if response else "nothing"


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_read(), _read(response))
