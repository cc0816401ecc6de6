# finding: GI101 11 bridged GI501
# finding: GI103 14 bridged GI530
# finding: GI103 15 bridged GI516
# flags: --bridge
import asyncio

from google import genai


class Moons:
    def __init__(self, client):
        self.client = client

    async def ask(self, **request) -> str:
        return (await self.client.aio.models.generate_content(**request)).text or ""

    def talk(self, prompt: str) -> str:
        chat = self.client.chats.create(model="gemini-2.5-flash")
        return chat.send_message(prompt).text or ""


moons = Moons(globals()["genai"].Client())
print(asyncio.run(moons.ask(model="gemini-2.5-flash", contents="Name three moons.")))
print(moons.talk("Name three moons."))
# output
import asyncio

import shim
from google import genai


class Moons:
    def __init__(self, client):
        self.client = client

    async def ask(self, **request) -> str:
        return (await shim.wrap(self.client.aio).models.generate_content(**request)).text or ""

    def talk(self, prompt: str) -> str:
        chat = shim.wrap(self.client).chats.create(model="gemini-2.5-flash")
        return chat.send_message(prompt).text or ""


moons = Moons(globals()["genai"].Client())
print(asyncio.run(moons.ask(model="gemini-2.5-flash", contents="Name three moons.")))
print(moons.talk("Name three moons."))
