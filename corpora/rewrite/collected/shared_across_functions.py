# finding: GI101 13 GI509
from google import genai

client = genai.Client()


def fill(contents):
    contents.append("In Latin.")


def ask():
    contents = ["Name a moon."]
    fill(contents)
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask())
