# flags: --bridge
class Chats:
    def create(self, model: str) -> str:
        return model


class Client:
    chats = Chats()


print(Client().chats.create(model="gemini-2.5-flash"))
