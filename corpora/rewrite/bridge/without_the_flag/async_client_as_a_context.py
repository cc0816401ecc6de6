# finding: GI101 8 GI504
import asyncio

from google import genai


async def main(**request) -> None:
    async with genai.Client().aio as client:
        response = await client.models.generate_content(**request)
        print(response.text)


asyncio.run(main(model="gemini-2.5-flash", contents="Name three moons."))
