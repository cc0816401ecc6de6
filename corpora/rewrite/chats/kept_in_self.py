# finding: GI103 8
# finding: GI103 11
from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        config = {"system_instruction": "Be brief."}
        self.chat = self.client.chats.create(model="gemini-2.5-flash", config=config)

    def ask(self, message: str) -> str:
        return self.chat.send_message(message).text


print(Bot().ask("Name a moon."))
# output
from google import genai


class Bot:
    def __init__(self) -> None:
        self.client = genai.Client()
        self._previous_interaction_id: str | None = None

    def ask(self, message: str) -> str:
        interaction = self.client.interactions.create(
            model="gemini-2.5-flash",
            input=message,
            previous_interaction_id=self._previous_interaction_id,
            system_instruction="Be brief.",
        )
        self._previous_interaction_id = interaction.id
        return interaction.output_text


print(Bot().ask("Name a moon."))
