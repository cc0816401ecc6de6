# finding: GI101 11
# flags: --unsafe
from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._history = []

    def ask(self, text: str) -> str:
        self._history.append({"role": "user", "parts": [{"text": text}]})
        response = self.client.models.generate_content(model="gemini-2.5-flash", contents=self._history)
        self._history.append({"role": "model", "parts": [{"text": response.text}]})
        if len(self._history) > 4:
            self._history = self._history[-4:]
        return response.text


bot = Bot()
for number in range(4):
    print(bot.ask(f"Name moon {number}."))
# output
from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._history = []

    def ask(self, text: str) -> str:
        self._history.append({"type": "user_input", "content": [{"type": "text", "text": text}]})
        response = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=self._history,
            store=False,
        )
        self._history.append({
            "type": "model_output",
            "content": [{"type": "text", "text": response.output_text}],
        })
        if len(self._history) > 4:
            self._history = self._history[-4:]
        return response.output_text


bot = Bot()
for number in range(4):
    print(bot.ask(f"Name moon {number}."))
