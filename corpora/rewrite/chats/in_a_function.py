# finding: GI103 8
# finding: GI103 11
from google import genai

MODEL = "models/gemini-2.5-flash"


def talk(client: genai.Client, questions: list[str]) -> list[str]:
    """Ask one thing after the other."""
    chat = client.chats.create(model=MODEL)
    answers = []
    for question in questions:
        answers.append(chat.send_message(question).text or "")
    return answers


print(talk(genai.Client(), ["Name a moon.", "And another?"]))
# output
from google import genai

MODEL = "models/gemini-2.5-flash"


def talk(client: genai.Client, questions: list[str]) -> list[str]:
    """Ask one thing after the other."""
    previous_interaction_id = None
    answers = []
    for question in questions:
        interaction = client.interactions.create(
            model=MODEL.removeprefix("models/"),
            input=question,
            previous_interaction_id=previous_interaction_id,
        )
        previous_interaction_id = interaction.id
        answers.append(interaction.output_text or "")
    return answers


print(talk(genai.Client(), ["Name a moon.", "And another?"]))
