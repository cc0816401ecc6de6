# finding: GI101 8 GI516
# finding: GI101 9 GI507
from google import genai

client = genai.Client()


def _text(response):
    return response.text
one = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
two = client.models.generate_content(model="gemini-2.5-flash", contents="Name two.", config={"candidate_count": 2})
print(_text(one), _text(two))
