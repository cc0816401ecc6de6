# flags: --bridge
# finding: GI101 9 bridged GI504
from google import genai


class Astronomer:
    def __init__(self, client: genai.Client) -> None:
        self._client = client

    def ask(self, **request) -> str:
        return self._client.models.generate_content(**request).text or ""


print(Astronomer(genai.Client()).ask(model="gemini-2.5-flash", contents="Name three moons."))
# output
import shim
from google import genai


class Astronomer:
    def __init__(self, client: genai.Client) -> None:
        self._client = shim.wrap(client)

    def ask(self, **request) -> str:
        return self._client.models.generate_content(**request).text or ""


print(Astronomer(genai.Client()).ask(model="gemini-2.5-flash", contents="Name three moons."))
