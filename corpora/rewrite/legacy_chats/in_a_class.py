# finding: GI201 6
# finding: GI201 7
# finding: GI201 8
# finding: GI201 11
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai


class Bot:
    def __init__(self, key: str) -> None:
        genai.configure(api_key=key)
        self._model = genai.GenerativeModel("gemini-2.5-flash")
        self._chat = self._model.start_chat()

    def say(self, words: str) -> str:
        reply = self._chat.send_message(words)
        return reply.text


bot = Bot("key")
print(bot.say("Name a moon."))
print(bot.say("Another one."))
# output
from google import genai


class Bot:
    def __init__(self, key: str) -> None:
        self.client = genai.Client(api_key=key)
        self._model = "gemini-2.5-flash"
        self._previous_interaction_id: str | None = None

    def say(self, words: str) -> str:
        reply = self.client.interactions.create(
            model=self._model,
            input=words,
            previous_interaction_id=self._previous_interaction_id,
        )
        self._previous_interaction_id = reply.id
        if not reply.output_text:
            raise ValueError("The answer holds no text.")
        return reply.output_text


bot = Bot("key")
print(bot.say("Name a moon."))
print(bot.say("Another one."))
