# finding: GI101 11 GI511
# finding: GI101 12 GI511
from google import genai

client = genai.Client()


def _both(first, second):
    return first.text + second.text


pair = [
    client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."),
    client.models.generate_content(model="gemini-2.5-flash", contents="Name a star."),
]
print(_both(*pair))
