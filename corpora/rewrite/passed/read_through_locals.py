# finding: GI101 10 GI511
from google import genai

client = genai.Client()


def _show(response):
    print("{response.text}".format(**locals()))


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
_show(response)
