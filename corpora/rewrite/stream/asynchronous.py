# finding: GI102 9
# finding: GI102 12
import asyncio

from google import genai

client = genai.Client()


async def main() -> None:
    stream = await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents="A moon.")
    async for chunk in stream:
        print(chunk.text or "", end="")
    async for chunk in await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents="Another."):
        if chunk.text is not None:
            print(chunk.text, end="")


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def main() -> None:
    stream = await client.aio.interactions.create(model="gemini-2.5-flash", input="A moon.", stream=True, store=False)
    async for event in stream:
        if event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text or "", end="")
        elif event.event_type == "error":
            raise RuntimeError(event.error)
    async for event in await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input="Another.",
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text, end="")
        elif event.event_type == "error":
            raise RuntimeError(event.error)


asyncio.run(main())
