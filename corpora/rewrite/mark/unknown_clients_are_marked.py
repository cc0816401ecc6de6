# flags: --mark
# run: it sends nothing: no client that could send is in sight
# finding: GI101 6 GI501
class Client:
    pass


def ask(client, **request):
    return client.models.generate_content(**request)


print(ask.__name__)
# output
class Client:
    pass


def ask(client, **request):
    # interactions-migrate: left GI501 nothing shows that the receiver is a google-genai client
    return client.models.generate_content(**request)


print(ask.__name__)
