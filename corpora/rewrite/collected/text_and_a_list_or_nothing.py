# finding: GI101 8 GI509
from google import genai

client = genai.Client()


def ask(question: str):
    contents = question and [question]
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask("Name a moon."))
