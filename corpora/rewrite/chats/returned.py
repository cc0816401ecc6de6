# finding: GI103 8 GI530
# finding: GI103 9 GI516
# finding: GI103 13 GI537
from google import genai
from google.genai.chats import Chat

client = genai.Client()


def start() -> Chat:
    chat = client.chats.create(model="gemini-2.5-flash")
    chat.send_message("Let us talk.")
    return chat


print(start().send_message("Name a moon.").text)
