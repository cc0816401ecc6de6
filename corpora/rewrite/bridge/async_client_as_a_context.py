# flags: --bridge
# finding: GI101 8 bridged GI504
import asyncio

from google import genai


async def main(**request) -> None:
    async with genai.Client().aio as client:
        response = await client.models.generate_content(**request)
        print(response.text)


asyncio.run(main(model="gemini-2.5-flash", contents="Name three moons."))
# output
import asyncio

import shim


async def main(**request) -> None:
    async with shim.Client().aio as client:
        response = await client.models.generate_content(**request)
        print(response.text)


asyncio.run(main(model="gemini-2.5-flash", contents="Name three moons."))
