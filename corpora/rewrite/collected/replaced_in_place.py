# finding: GI101 10 GI509
from google import genai

client = genai.Client()


def ask(text):
    contents = [{"role": "user", "parts": [{"text": "Hi"}]}]
    contents.append({"role": "user", "parts": [{"text": text}]})
    contents[:] = [{"role": "user", "parts": [{"text": text + "!"}]}]
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask("a"))
