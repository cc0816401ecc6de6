# flags: --bridge
# finding: GI101 9 bridged GI511
import asyncio

from google import genai

client = genai.Client()


async def ask(prompt: str):
    return await client.aio.models.generate_content(model="gemini-2.5-flash", contents=prompt)


async def main() -> None:
    response = await ask("Name three moons.")
    print(response.text)
    await client.aio.aclose()


asyncio.run(main())
# output
import asyncio

import shim
from google import genai

client = genai.Client()


async def ask(prompt: str):
    return shim.to_generate_content_response(await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    ))


async def main() -> None:
    response = await ask("Name three moons.")
    print(response.text)
    await client.aio.aclose()


asyncio.run(main())
