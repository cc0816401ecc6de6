# finding: GI101 13 GI509
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


MAGIC = bytes([137, 80])


def ask(given):
    if given.startswith(MAGIC):
        return ""
    return client.models.generate_content(model=MODEL, contents=given).text


print(ask(b"\x89PNG"))
