# finding: GI203 8
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    stream = await client.aio.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True)
    async for chunk in stream:
        if chunk.event_type == "content.delta" and chunk.delta.type == "text":
            print(chunk.delta.text, end="")


asyncio.run(main())
# output
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    stream = await client.aio.interactions.create(model="gemini-2.5-flash", input="Tell a story.", stream=True)
    async for chunk in stream:
        if chunk.event_type == "step.delta" and chunk.delta.type == "text":
            print(chunk.delta.text, end="")


asyncio.run(main())
