# finding: GI101 9 GI511
from google import genai

client = genai.Client()


def show(answer):
    print(answer.text)

response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
show(response)
