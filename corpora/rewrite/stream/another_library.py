class Chunk:
    def __init__(self, text: str) -> None:
        self.text = text


class Models:
    def generate_content_stream(self, model: str, contents: str) -> list[Chunk]:
        return [Chunk(model), Chunk(contents)]


class Client:
    def __init__(self) -> None:
        self.models = Models()


client = Client()
for chunk in client.models.generate_content_stream(model="m", contents="Hello"):
    print(chunk.text)
