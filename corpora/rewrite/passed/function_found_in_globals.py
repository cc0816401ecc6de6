# finding: GI101 14 GI511
from google import genai

client = genai.Client()


def _text(response):
    return response.text


class Saved:
    text = "saved"


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_text(response))
print(globals()["_text"](Saved()))
