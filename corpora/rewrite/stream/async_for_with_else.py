# finding: GI102 9 GI542
import asyncio

from google import genai

client = genai.Client()


async def main():
    stream = await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
    async for chunk in stream:
        if not chunk.text:
            break
        print(chunk.text)
    else:
        print("every chunk had text")


asyncio.run(main())
