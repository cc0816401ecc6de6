# finding: GI101 12 GI509
from google import genai

client = genai.Client()
saved = {}


def ask(text):
    contents = [{"role": "user", "parts": [{"text": "Hi"}]}]
    contents.append({"role": "user", "parts": [{"text": text}]})
    saved["last"] = contents[-1:]
    contents[:] = [{"role": "user", "parts": [{"text": text + "!"}]}]
    return client.models.generate_content(model="gemini-2.5-flash", contents=contents).text


print(ask("a"), saved["last"][0]["parts"])
