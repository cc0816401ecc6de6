# finding: GI101 12 bridged GI501
# flags: --bridge
from google import genai


class Offline:
    models = property(lambda self: self)

    def generate_content(self, **request):
        return "Io"


def ask(client, **request):
    return client.models.generate_content(**request)


print(ask(Offline(), model="gemini-2.5-flash", contents="Name three moons."))
print(ask(globals()["genai"].Client(), model="gemini-2.5-flash", contents="Name three moons.").text)
# output
import shim
from google import genai


class Offline:
    models = property(lambda self: self)

    def generate_content(self, **request):
        return "Io"


def ask(client, **request):
    return shim.wrap(client).models.generate_content(**request)


print(ask(Offline(), model="gemini-2.5-flash", contents="Name three moons."))
print(ask(globals()["genai"].Client(), model="gemini-2.5-flash", contents="Name three moons.").text)
