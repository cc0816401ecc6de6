# finding: GI101 4 GI511
from google import genai

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")


def read(path: str):
    return eval(path)


print(len(response.text), read("response.candidates[0].content.role"))
