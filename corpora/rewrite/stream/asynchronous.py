# finding: GI102 8 GI503
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    stream = await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents="A moon.")
    async for chunk in stream:
        print(chunk.text or "", end="")


asyncio.run(main())
