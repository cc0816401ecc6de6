# finding: GI103 11 GI530
from google import genai

client = genai.Client()
import threading


def _ask(chat) -> None:
    print(chat.send_message("Name a moon.").text)


thread = threading.Thread(target=_ask, args=(client.chats.create(model="gemini-2.5-flash"),))
thread.start()
thread.join()
