# finding: GI103 15 GI530
from google import genai

client = genai.Client()


def _ask(chat) -> None:
    print(chat.send_message("Name a moon.").text)


def _tell(chat) -> None:
    print(type(chat).__name__ != "")


for act in (_ask, _tell):
    act(client.chats.create(model="gemini-2.5-flash"))
