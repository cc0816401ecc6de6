# flags: --mark --bridge
# finding: GI101 5 GI501
from google import genai


def ask(client, **request):
    return client.models.generate_content(**request)


print(ask(globals()["genai"].Client(), model="gemini-2.5-flash", contents="Name three moons.").text)
# output
from google import genai


def ask(client, **request):
    # interactions-migrate: left GI501 nothing shows that the receiver is a google-genai client
    return client.models.generate_content(**request)


print(ask(globals()["genai"].Client(), model="gemini-2.5-flash", contents="Name three moons.").text)
