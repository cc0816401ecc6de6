class Client:
    def __init__(self):
        self.models = self

    def generate_content(self, model, contents):
        return f"{model}:{contents}"


client = Client()
print(client.models.generate_content(model="a", contents="b"))
