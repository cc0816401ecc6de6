# finding: GI101 15 GI512
from google import genai

client = genai.Client()


def _read(response):
    return response.text


class Bot:
    def _read(self, response):
        return response.candidates[0].content.role

    def ask(self):
        return self._read(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))


print(Bot().ask(), _read(type("Saved", (), {"text": "saved"})))
