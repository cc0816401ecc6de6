# finding: GI101 16 GI509
import threading

from google import genai
from google.genai import types

client = genai.Client()


class Bot(threading.Thread):
    def __init__(self):
        super().__init__()
        self._history = []

    def ask(self, text):
        self._history.append(types.Content(role="user", parts=[types.Part(text=text)]))
        return client.models.generate_content(model="gemini-2.5-flash", contents=self._history).text


print(Bot().ask("Name a moon."))
