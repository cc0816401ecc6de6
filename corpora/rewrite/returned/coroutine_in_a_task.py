# finding: GI101 9
import asyncio

from google import genai

client = genai.Client()


async def _ask(prompt: str):
    return await client.aio.models.generate_content(model="gemini-2.5-flash", contents=prompt)


async def main():
    task = asyncio.create_task(_ask("Name a moon."))
    print((await task).text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def _ask(prompt: str):
    return await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )


async def main():
    task = asyncio.create_task(_ask("Name a moon."))
    print((await task).output_text)


asyncio.run(main())
