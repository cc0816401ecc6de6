# finding: GI101 17 GI509
from google import genai
from google.genai import types

client = genai.Client()


class Bot:
    def __init__(self):
        self._history = []

    def _turns(self):
        return self._history

    def ask(self, text):
        turns = self._turns()
        turns.append(types.Content(role="user", parts=[types.Part(text=text)]))
        return client.models.generate_content(model="gemini-2.5-flash", contents=turns).text


print(Bot().ask("Name a moon."))
