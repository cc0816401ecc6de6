# finding: GI101 8 GI511
from google import genai

client = genai.Client()


def text_of(response):
    return response.text
print(text_of(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")))
