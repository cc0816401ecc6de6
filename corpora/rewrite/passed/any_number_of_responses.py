# finding: GI101 10 GI511
# finding: GI101 11 GI511
from google import genai

client = genai.Client()


def _longest(*responses):
    return max(len(response.text) for response in responses)


first = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
second = client.models.generate_content(model="gemini-2.5-flash", contents="Name two moons.")
print(_longest(first, second))
