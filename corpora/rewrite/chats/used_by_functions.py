# finding: GI103 4
# finding: GI103 9
from google import genai

client = genai.Client()
chat = client.chats.create(model="gemini-2.5-flash", config={"temperature": 0.3})


def ask(question: str) -> str:
    """Ask the one chat of this script."""
    response = chat.send_message(question)
    return response.text


if __name__ == "__main__":
    print(ask("Name a moon."))
    print(ask("And another?"))
# output
from google import genai

client = genai.Client()
previous_interaction_id = None


def ask(question: str) -> str:
    """Ask the one chat of this script."""
    global previous_interaction_id
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        previous_interaction_id=previous_interaction_id,
        generation_config={"temperature": 0.3},
    )
    previous_interaction_id = response.id
    return response.output_text


if __name__ == "__main__":
    print(ask("Name a moon."))
    print(ask("And another?"))
