# finding: GI101 4 unsafe
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")


def reason():
    return response.candidates[0].finish_reason.name


print(reason(), response.text)
