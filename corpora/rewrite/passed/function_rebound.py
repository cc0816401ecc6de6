# finding: GI101 13 GI511
from google import genai

client = genai.Client()


def _read(response):
    return response.text


if len("moon") > 3:
    _read = lambda response: response.candidates[0].content.role

response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_read(response))
