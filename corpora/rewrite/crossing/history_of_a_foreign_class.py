# finding: GI101 16
# flags: --unsafe
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
# output
import threading

from google import genai

client = genai.Client()


class Bot(threading.Thread):
    def __init__(self):
        super().__init__()
        self._history = []

    def ask(self, text):
        self._history.append({"type": "user_input", "content": [{"type": "text", "text": text}]})
        return client.interactions.create(
            model="gemini-2.5-flash",
            input=self._history,
            store=False,
        ).output_text


print(Bot().ask("Name a moon."))
