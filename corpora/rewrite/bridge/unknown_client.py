# finding: GI101 5 bridged GI501
# flags: --bridge
from google import genai


def ask(client, **request) -> str:
    return client.models.generate_content(**request).text or ""


def main(**request) -> None:
    print(ask(globals()["genai"].Client(), **request))


main(model="gemini-2.5-flash", contents="Name three moons.")
# output
import shim
from google import genai


def ask(client, **request) -> str:
    return shim.wrap(client).models.generate_content(**request).text or ""


def main(**request) -> None:
    print(ask(globals()["genai"].Client(), **request))


main(model="gemini-2.5-flash", contents="Name three moons.")
