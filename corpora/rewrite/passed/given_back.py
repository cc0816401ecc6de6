# finding: GI101 11 GI512
from google import genai

client = genai.Client()


def _checked(response):
    assert response.text
    return response


response = _checked(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."))
print(response.candidates[0].content.role)
