# flags: --bridge
# finding: GI102 9 bridged GI511
import asyncio

from google import genai

client = genai.Client()


async def stream(prompt: str):
    return await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)


async def main() -> None:
    async for chunk in await stream("Name three moons."):
        print(chunk.text, end="")
    await client.aio.aclose()


asyncio.run(main())
# output
import asyncio

import shim
from google import genai

client = genai.Client()


async def stream(prompt: str):
    return shim.to_chunks_async(await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        stream=True,
        store=False,
    ))


async def main() -> None:
    async for chunk in await stream("Name three moons."):
        print(chunk.text, end="")
    await client.aio.aclose()


asyncio.run(main())
