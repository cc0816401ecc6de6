# finding: GI101 15 GI511
from google import genai

client = genai.Client()


def _text(response):
    return response.text


def _role(response):
    return response.candidates[0].content.role


READERS = {"text": _text, "role": _role}
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
for name, read in READERS.items():
    print(name, read(response))
