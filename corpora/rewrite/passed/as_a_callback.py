# finding: GI101 11 GI511
from google import genai

client = genai.Client()


def _read(response):
    return response.text


def ask(prompt, then):
    return then(client.models.generate_content(model="gemini-2.5-flash", contents=prompt))


print(ask("Name a moon.", _read))
