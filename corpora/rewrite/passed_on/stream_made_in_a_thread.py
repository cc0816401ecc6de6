# finding: GI104 10
import asyncio

from google import genai

client = genai.Client()


async def main():
    stream = await asyncio.to_thread(
        client.models.generate_content_stream, model="gemini-2.5-flash", contents="Name a moon."
    )
    for chunk in stream:
        print(chunk.text, end="")


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def main():
    stream = await asyncio.to_thread(
        client.interactions.create, model="gemini-2.5-flash", input="Name a moon.", stream=True, store=False
    )
    for event in stream:
        if event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text, end="")
        elif event.event_type == "error":
            raise RuntimeError(event.error)


asyncio.run(main())
