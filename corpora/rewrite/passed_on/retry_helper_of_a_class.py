# finding: GI101 23
import asyncio

from google import genai
from google.genai import types


class Poet:
    def __init__(self) -> None:
        self.client = genai.Client()

    async def _tried(self, function, attempts=2):
        last = None
        for _ in range(attempts):
            try:
                return await function()
            except Exception as error:
                last = error
        raise RuntimeError("gave up") from last

    async def write(self, about: str) -> str:
        config = types.GenerateContentConfig(temperature=0.4)
        response = await self._tried(
            lambda: self.client.aio.models.generate_content(
                model="gemini-2.5-flash", contents=f"A line about {about}.", config=config
            ),
            attempts=3,
        )
        return (response.text or "").strip()


print(asyncio.run(Poet().write("moons")))
# output
import asyncio
from typing import Any

from google import genai


class Poet:
    def __init__(self) -> None:
        self.client = genai.Client()

    async def _tried(self, function, attempts=2):
        last = None
        for _ in range(attempts):
            try:
                return await function()
            except Exception as error:
                last = error
        raise RuntimeError("gave up") from last

    async def write(self, about: str) -> str:
        config: dict[str, Any] = {"generation_config": {"temperature": 0.4}}
        response = await self._tried(
            lambda: self.client.aio.interactions.create(
                model="gemini-2.5-flash",
                input=f"A line about {about}.",
                **config,
                store=False,
            ),
            attempts=3,
        )
        return (response.output_text or "").strip()


print(asyncio.run(Poet().write("moons")))
