# finding: GI101 17 GI511
from google import genai

client = genai.Client()
READERS = []


def reader(function):
    READERS.append(function)
    return function


@reader
def _read(response):
    return response.text


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print([read(response) for read in READERS])
