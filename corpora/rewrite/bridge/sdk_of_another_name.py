# flags: --bridge
class Models:
    def generate_content(self, **request):
        return request["contents"]


class Client:
    models = Models()


client = Client()
request = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
print(client.models.generate_content(**request))
