# finding: GI102 9 GI511
import asyncio

from google import genai

client = genai.Client()


async def ask(prompt: str):
    stream = await client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)
    return stream


async def main() -> None:
    async for chunk in await ask("Name a moon."):
        print(chunk.text, end="")


asyncio.run(main())
