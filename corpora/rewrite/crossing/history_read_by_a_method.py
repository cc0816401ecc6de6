# finding: GI101 13 GI509
from google import genai
from google.genai import types

client = genai.Client()


class Bot:
    def __init__(self):
        self._history = []

    def ask(self, text):
        self._history.append(types.Content(role="user", parts=[types.Part(text=text)]))
        return client.models.generate_content(model="gemini-2.5-flash", contents=self._history).text

    def texts(self):
        return [content.parts[0].text for content in self._history]


bot = Bot()
print(bot.ask("Name a moon."), bot.texts())
