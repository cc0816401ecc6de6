# finding: GI103 12
# finding: GI103 15
from google import genai

MODEL = "gemini-2.5-flash"


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._chat = None

    def start(self) -> None:
        self._chat = self.client.chats.create(model=MODEL)

    def ask(self, question: str) -> None:
        response = self._chat.send_message(question)
        print(response.text)


bot = Bot()
for _ in range(2):
    bot.start()
    bot.ask("Name a moon.")
    bot.ask("And another?")
# output
from google import genai

MODEL = "gemini-2.5-flash"


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._previous_interaction_id: str | None = None

    def start(self) -> None:
        self._previous_interaction_id = None

    def ask(self, question: str) -> None:
        response = self.client.interactions.create(
            model=MODEL,
            input=question,
            previous_interaction_id=self._previous_interaction_id,
        )
        self._previous_interaction_id = response.id
        print(response.output_text)


bot = Bot()
for _ in range(2):
    bot.start()
    bot.ask("Name a moon.")
    bot.ask("And another?")
