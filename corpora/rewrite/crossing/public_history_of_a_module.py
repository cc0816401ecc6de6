# finding: GI101 13 GI509
from google import genai
from google.genai import types

client = genai.Client()


class Bot:
    def __init__(self):
        self.history = []

    def ask(self, text):
        self.history.append(types.Content(role="user", parts=[types.Part(text=text)]))
        return client.models.generate_content(model="gemini-2.5-flash", contents=self.history).text


print(Bot().ask("Name a moon."))
