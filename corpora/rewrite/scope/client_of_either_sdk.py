# finding: GI101 16 GI501
import sys

from google import genai


class Recorded:
    def __init__(self):
        self.models = self

    def generate_content(self, **arguments):
        return type("Answer", (), {"text": "recorded " + arguments["contents"]})


make = genai.Client if len(sys.argv) < 5 else Recorded
client = make()
print(client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.").text)
