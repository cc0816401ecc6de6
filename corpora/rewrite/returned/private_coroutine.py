# finding: GI101 13
import asyncio

from google import genai


class Poet:
    def __init__(self):
        self.client = genai.Client()

    async def _ask(self, about: str):
        if not about:
            return None
        return await self.client.aio.models.generate_content(
            model="gemini-2.5-flash", contents=f"A line about {about}."
        )

    async def write(self, about: str) -> str:
        response = await self._ask(about)
        if response is None:
            return ""
        return (response.text or "").strip()


print(asyncio.run(Poet().write("moons")))
# output
import asyncio

from google import genai


class Poet:
    def __init__(self):
        self.client = genai.Client()

    async def _ask(self, about: str):
        if not about:
            return None
        return await self.client.aio.interactions.create(
            model="gemini-2.5-flash", input=f"A line about {about}.", store=False
        )

    async def write(self, about: str) -> str:
        response = await self._ask(about)
        if response is None:
            return ""
        return (response.output_text or "").strip()


print(asyncio.run(Poet().write("moons")))
