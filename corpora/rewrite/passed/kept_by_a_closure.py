# finding: GI101 13 GI512
from google import genai

client = genai.Client()


def _later(response):
    def read():
        return response.candidates[0].content.role

    return read


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_later(response)())
