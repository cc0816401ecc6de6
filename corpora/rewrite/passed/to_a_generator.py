# finding: GI101 11 GI512
from google import genai

client = genai.Client()


def _pieces(response):
    yield response.text
    yield from response.candidates


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(len(list(_pieces(response))))
