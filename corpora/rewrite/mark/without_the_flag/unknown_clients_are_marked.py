# finding: GI101 6 GI501
class Client:
    pass


def ask(client, **request):
    return client.models.generate_content(**request)


print(ask.__name__)
