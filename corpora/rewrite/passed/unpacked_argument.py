# finding: GI101 8 GI511
from google import genai

client = genai.Client()


def _text(*responses):
    return responses[0].text
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_text(response))
