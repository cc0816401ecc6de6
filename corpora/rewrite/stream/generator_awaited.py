# finding: GI102 13
# finding: GI102 16 GI512
import asyncio
from google import genai

client = genai.Client()


async def show(pieces):
    async for piece in pieces:
        print(piece)


async def main():
    stream = await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
    if stream:
        await show((chunk.text.upper() async for chunk in stream if chunk.text))
    elif list(chunk.text for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")):
        print("no")


asyncio.run(main())
# output
import asyncio
from google import genai

client = genai.Client()


async def show(pieces):
    async for piece in pieces:
        print(piece)


async def main():
    stream = await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        stream=True,
        store=False,
    )
    if stream:
        async def texts(stream):
            async for event in stream:
                if event.event_type == "step.delta" and event.delta.type == "text":
                    yield event.delta.text.upper()
                elif event.event_type == "error":
                    raise RuntimeError(event.error)

        await show(texts(stream))
    elif list(chunk.text for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")):
        print("no")


asyncio.run(main())
