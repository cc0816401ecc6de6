# finding: GI201 3
# finding: GI201 4
# finding: GI201 5
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats = {"a": model.start_chat()}
print(chats["a"].send_message("Name a moon.").text)
# output
from typing import Any

from google import genai
from google.genai.interactions import Interaction

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


class Conversation:
    """A chat: each turn names the one before it and sends the same options again."""

    def __init__(self, client: Any, **options: Any) -> None:
        self.client = client
        self.options = options
        self.previous_interaction_id: str | None = None

    def send(self, message: Any) -> Interaction:
        interaction = self.client.interactions.create(
            input=message,
            previous_interaction_id=self.previous_interaction_id,
            **self.options,
        )
        self.previous_interaction_id = interaction.id
        return interaction


chats = {"a": Conversation(client, model=model)}
response = chats["a"].send("Name a moon.")
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
