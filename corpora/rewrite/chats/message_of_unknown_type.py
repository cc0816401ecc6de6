# finding: GI103 7 GI516
# finding: GI103 9 GI509
from google import genai

client = genai.Client()


def ask(messages) -> None:
    chat = client.chats.create(model="gemini-2.5-flash")
    for message in messages:
        print(chat.send_message(message).text)


ask(["Name a moon.", ["And", "another?"]])
