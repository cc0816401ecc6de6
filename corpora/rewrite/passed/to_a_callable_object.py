# finding: GI101 12 GI511
from google import genai

client = genai.Client()


class Reader:
    def __call__(self, response):
        return response.text


_read = Reader()
print(_read(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")))
