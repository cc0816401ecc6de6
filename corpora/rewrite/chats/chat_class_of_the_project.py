class Chat:
    def send_message(self, message: str) -> str:
        return message.upper()


class Chats:
    def create(self, model: str) -> Chat:
        return Chat()


class Client:
    chats = Chats()


client = Client()
chat = client.chats.create(model="gemini-2.5-flash")
print(chat.send_message("Name a moon."))
