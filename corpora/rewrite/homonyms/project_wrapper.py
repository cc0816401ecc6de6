class Assistant:
    """A wrapper of the project whose method happens to have the SDK's name."""

    def __init__(self, name):
        self.name = name

    def generate_content(self, model, contents, config=None):
        return f"{self.name}/{model}: {contents}"


assistant = Assistant("demo")
print(assistant.generate_content(model="small", contents="Name three moons."))
