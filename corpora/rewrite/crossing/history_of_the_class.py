# finding: GI101 12 GI509
from google import genai
from google.genai import types

client = genai.Client()


class Bot:
    _history = []

    def ask(self, text):
        self._history.append(types.Content(role="user", parts=[types.Part(text=text)]))
        return client.models.generate_content(model="gemini-2.5-flash", contents=self._history).text


print(Bot().ask("Name a moon."))
