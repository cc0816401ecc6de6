# flags: --bridge
# finding: GI101 10 bridged GI511
import asyncio

from google import genai

client = genai.Client()


async def ask(prompt: str):
    return await asyncio.wait_for(
        client.aio.models.generate_content(model="gemini-2.5-flash", contents=prompt), timeout=30
    )


async def main() -> None:
    print((await ask("Name three moons.")).text)
    await client.aio.aclose()


asyncio.run(main())
# output
import asyncio

import shim
from google import genai

client = genai.Client()


async def ask(prompt: str):
    return shim.to_generate_content_response(await asyncio.wait_for(
        client.aio.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        ), timeout=30
    ))


async def main() -> None:
    print((await ask("Name three moons.")).text)
    await client.aio.aclose()


asyncio.run(main())
