class Catalog:
    def generate_content(self, *, model, contents):
        return {"text": f"{model} wrote about {contents}"}


class Registry:
    def __init__(self):
        self.models = Catalog()


registry = Registry()
response = registry.models.generate_content(model="local", contents="moons")
print(response["text"])
