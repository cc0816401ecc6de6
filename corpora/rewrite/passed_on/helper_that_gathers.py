# finding: GI101 14 GI511
import asyncio

from google import genai

client = genai.Client()


async def twice(function):
    return await asyncio.gather(function(), function())


async def main():
    first, second = await twice(
        lambda: client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    )
    print(first.text, second.text)


asyncio.run(main())
