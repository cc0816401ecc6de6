# finding: GI101 12 unsafe
from google import genai

client = genai.Client()


def clean(text):
    if text is None:
        return "nothing"
    return text.strip()


response = client.models.generate_content(model="gemini-2.5-flash", contents="block me")
print(clean(response.text))
