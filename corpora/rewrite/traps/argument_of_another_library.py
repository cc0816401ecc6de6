
class Interactions:
    def create(self, contents: str) -> str:
        return contents.upper()


class Client:
    interactions = Interactions()


print(Client().interactions.create(contents="Name a moon."))
