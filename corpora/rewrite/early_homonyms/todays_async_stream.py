import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    stream = await client.aio.interactions.create(model="gemini-2.5-flash", input="Name a moon.", stream=True)
    async for event in stream:
        if event.event_type == "step.start":
            print(event.step.type)
        elif event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text)


asyncio.run(main())
