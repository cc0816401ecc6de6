# finding: GI102 9
import asyncio

from google import genai

client = genai.Client()


async def events(prompt: str):
    async for chunk in await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        if not chunk.text:
            continue
        yield f"data: {chunk.text}\n\n"
    yield "data: [DONE]\n\n"


async def main() -> None:
    async for line in events("Name a moon."):
        print(line, end="")


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def events(prompt: str):
    async for event in await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        stream=True,
        store=False,
    ):
        if event.event_type == "error":
            raise RuntimeError(event.error)
        if event.event_type != "step.delta" or event.delta.type != "text":
            continue
        yield f"data: {event.delta.text}\n\n"
    yield "data: [DONE]\n\n"


async def main() -> None:
    async for line in events("Name a moon."):
        print(line, end="")


asyncio.run(main())
