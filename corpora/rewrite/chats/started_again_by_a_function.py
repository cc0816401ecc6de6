# finding: GI103 4
# finding: GI103 9
# finding: GI103 13
from google import genai

client = genai.Client()
_chat = client.chats.create(model="gemini-2.5-flash")


def reset() -> None:
    global _chat
    _chat = client.chats.create(model="gemini-2.5-flash")


def ask(question: str) -> None:
    print(_chat.send_message(question).text)


ask("Name a moon.")
reset()
ask("And another?")
ask("Why?")
# output
from google import genai

client = genai.Client()
_previous_interaction_id = None


def reset() -> None:
    global _previous_interaction_id
    _previous_interaction_id = None


def ask(question: str) -> None:
    global _previous_interaction_id
    interaction = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        previous_interaction_id=_previous_interaction_id,
    )
    _previous_interaction_id = interaction.id
    print(interaction.output_text)


ask("Name a moon.")
reset()
ask("And another?")
ask("Why?")
