# finding: GI305 11
# run: raises AttributeError
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    async for event in await client.aio.interactions.create(
        model="gemini-2.5-flash", input="Name a moon.", stream=True, store=False
    ):
        print(event.type)


asyncio.run(main())
# output
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    async for event in await client.aio.interactions.create(
        model="gemini-2.5-flash", input="Name a moon.", stream=True, store=False
    ):
        print(event.event_type)


asyncio.run(main())
