# finding: GI102 12 bridged GI501
# flags: --bridge
from google import genai

services = {}


def start() -> None:
    services["client"] = globals()["genai"].Client()


def ask(name: str, prompt: str) -> None:
    found = services[name]
    for chunk in found.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        print(chunk.text)


start()
ask("client", "Name three moons.")
# output
import shim
from google import genai

services = {}


def start() -> None:
    services["client"] = globals()["genai"].Client()


def ask(name: str, prompt: str) -> None:
    found = services[name]
    for chunk in shim.wrap(found).models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        print(chunk.text)


start()
ask("client", "Name three moons.")
