# finding: GI101 14 GI509
from google import genai

client = genai.Client()


class Text:
    def __init__(self, words):
        self.words = words

    def strip(self, *marks):
        return self.words


response = client.models.generate_content(
    model="gemini-2.5-flash", contents=Text(["What", "is it?"]).strip("?")
)
print(response.text)
