# finding: GI101 16
from google import genai

client = genai.Client()


class Bot:
    def __init__(self):
        self._conversations = {}

    def _conversation(self, chat_id):
        return self._conversations.setdefault(chat_id, [])

    def ask(self, chat_id: int, text: str):
        turns = self._conversation(chat_id)
        turns.append({"role": "user", "parts": [{"text": text}]})
        response = client.models.generate_content(model="gemini-2.5-flash", contents=turns)
        turns.append({"role": "model", "parts": [{"text": response.text}]})
        return response.text

    def reset(self, chat_id):
        if chat_id in self._conversations:
            del self._conversations[chat_id]


bot = Bot()
print(bot.ask(1, "Name a moon."))
print(bot.ask(1, "Another?"))
bot.reset(1)
print(bot.ask(1, "Another?"))
# output
from google import genai

client = genai.Client()


class Bot:
    def __init__(self):
        self._conversations = {}

    def _conversation(self, chat_id):
        return self._conversations.setdefault(chat_id, [])

    def ask(self, chat_id: int, text: str):
        turns = self._conversation(chat_id)
        turns.append({"type": "user_input", "content": [{"type": "text", "text": text}]})
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=turns,
            store=False,
        )
        turns.append({
            "type": "model_output",
            "content": [{"type": "text", "text": response.output_text}],
        })
        return response.output_text

    def reset(self, chat_id):
        if chat_id in self._conversations:
            del self._conversations[chat_id]


bot = Bot()
print(bot.ask(1, "Name a moon."))
print(bot.ask(1, "Another?"))
bot.reset(1)
print(bot.ask(1, "Another?"))
