# finding: GI102 9 GI511
import asyncio

from google import genai

client = genai.Client()


async def stream(prompt: str):
    return await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)


async def main() -> None:
    async for chunk in await stream("Name three moons."):
        print(chunk.text, end="")
    await client.aio.aclose()


asyncio.run(main())
