# finding: GI102 9 GI511
import asyncio

from google import genai

client = genai.Client()


async def main() -> None:
    stream = await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents="Name a moon.")
    async for chunk in stream:
        print(chunk.text)
        break
    await stream.aclose()


asyncio.run(main())
