# finding: GI101 10 GI513
from google import genai

client = genai.Client()


def _read(response):
    return response.text


ask = lambda: _read(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
print(ask(), _read(type("Saved", (), {"text": "saved"})))
