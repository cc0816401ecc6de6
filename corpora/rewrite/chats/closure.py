# finding: GI103 7
# finding: GI103 10
from collections.abc import Callable

from google import genai


def make(client: genai.Client, instruction: str) -> Callable[[str], str]:
    chat = client.chats.create(model="gemini-2.5-flash", config={"system_instruction": instruction})

    def ask(question: str) -> str:
        return chat.send_message(question).text or ""

    return ask


client = genai.Client()
ask = make(client, "Be brief.")
print(ask("Name a moon."), ask("And another?"))
# output
from collections.abc import Callable

from google import genai


def make(client: genai.Client, instruction: str) -> Callable[[str], str]:
    previous_interaction_id = None

    def ask(question: str) -> str:
        nonlocal previous_interaction_id
        interaction = client.interactions.create(
            model="gemini-2.5-flash",
            input=question,
            previous_interaction_id=previous_interaction_id,
            system_instruction=instruction,
        )
        previous_interaction_id = interaction.id
        return interaction.output_text or ""

    return ask


client = genai.Client()
ask = make(client, "Be brief.")
print(ask("Name a moon."), ask("And another?"))
