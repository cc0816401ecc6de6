# finding: GI102 10 GI511
import asyncio
import contextlib

from google import genai

client = genai.Client()


async def main():
    stream = await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents="A moon?")
    async with contextlib.aclosing(stream) as chunks:
        async for chunk in chunks:
            print(chunk.text)


asyncio.run(main())
