# finding: GI101 10 GI509
from google import genai

client = genai.Client()


def _texts(count):
    return [f"part {number}" for number in range(count)]


print(client.models.generate_content(model="gemini-2.5-flash", contents=_texts(2)).text)
for text in _texts(2):
    print(text.upper())
