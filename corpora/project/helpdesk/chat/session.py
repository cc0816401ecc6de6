"""A conversation with a customer."""

from google import genai

from helpdesk.gemini import FAST


def greet(name: str, question: str) -> list[str]:
    client = genai.Client()
    chat = client.chats.create(model=FAST, config={"system_instruction": "You are friendly and brief."})
    hello = chat.send_message(f"My name is {name}.")
    answer = chat.send_message(question)
    return [hello.text or "", answer.text or ""]
