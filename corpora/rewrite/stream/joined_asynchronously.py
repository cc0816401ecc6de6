# finding: GI102 9
import asyncio

from google import genai

client = genai.Client()


async def main() -> None:
    stream = await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
    text = "".join([chunk.text async for chunk in stream if chunk.text])
    print(text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def main() -> None:
    stream = await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        stream=True,
        store=False,
    )
    text = ""
    async for event in stream:
        if event.event_type == "step.delta" and event.delta.type == "text":
            text += event.delta.text
        elif event.event_type == "error":
            raise RuntimeError(event.error)
    print(text)


asyncio.run(main())
