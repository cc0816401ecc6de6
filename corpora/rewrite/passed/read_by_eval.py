# finding: GI101 10 GI511
from google import genai

client = genai.Client()


def _read(response, path):
    return eval(path)


response = client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
print(_read(response, "response.candidates[0].content.role"))
