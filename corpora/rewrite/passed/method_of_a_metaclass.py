# finding: GI101 15 GI511
from google import genai

client = genai.Client()


class Meta(type):
    def _read(cls, response):
        return response.candidates[0].content.role


class Reader(metaclass=Meta):
    pass


print(Reader._read(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")))
