
class Interactions:
    def create(self, model, input):
        return self

    outputs = []


class Client:
    interactions = Interactions()


print(Client().interactions.create(model="m", input="i").outputs)
