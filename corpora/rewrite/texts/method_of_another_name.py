# finding: GI101 9 GI509
from google import genai

client = genai.Client()
MODEL = "gemini-2.5-flash"


def ask(frame):
    prompt = frame.replace(1, 2)
    return client.models.generate_content(model=MODEL, contents=prompt).text


class Frame:
    def replace(self, one, other):
        return {"text": "Name a moon."}


print(ask(Frame()))
