class Models:
    def generate_content(self, **request):
        return request["contents"]


class Client:
    models = Models()


print(Client().models.generate_content(contents="Io"))
