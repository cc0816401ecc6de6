# finding: GI101 9 GI511
import asyncio

from google import genai

client = genai.Client()


async def _ask(prompt: str):
    return await client.aio.models.generate_content(model="gemini-2.5-flash", contents=prompt)


async def main():
    task = asyncio.create_task(_ask("Name a moon."))
    print((await task).text)


asyncio.run(main())
