# finding: GI101 10 GI511
import asyncio

from google import genai

client = genai.Client()


async def ask(prompt: str):
    return await asyncio.wait_for(
        client.aio.models.generate_content(model="gemini-2.5-flash", contents=prompt), timeout=30
    )


async def main() -> None:
    print((await ask("Name three moons.")).text)
    await client.aio.aclose()


asyncio.run(main())
