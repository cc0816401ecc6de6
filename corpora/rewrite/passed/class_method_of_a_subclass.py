# finding: GI101 20 GI511
from google import genai

client = genai.Client()


class Reader:
    @classmethod
    def _of(cls, response):
        return cls(response)

    def __init__(self, response):
        self.value = response.text


class Roles(Reader):
    def __init__(self, response):
        self.value = response.candidates[0].content.role


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(Reader._of(response).value, Roles._of(response).value)
