# finding: GI101 12 GI509
from google import genai

client = genai.Client()


class Answer:
    def __init__(self, text) -> None:
        self.text = text


def ask(answer):
    return client.models.generate_content(model="gemini-2.5-flash", contents=answer.text).text


print(ask(Answer(["Name a moon.", "Be short."])))
print(ask(Answer("Name a star.")))
