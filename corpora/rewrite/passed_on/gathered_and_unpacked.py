# finding: GI101 10
# finding: GI101 11
import asyncio

from google import genai

client = genai.Client()


async def main():
    moon, star = await asyncio.gather(
        client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."),
        client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a star."),
    )
    print(moon.text, star.text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def main():
    moon, star = await asyncio.gather(
        client.aio.interactions.create(
            model="gemini-2.5-flash",
            input="Name a moon.",
            store=False,
        ),
        client.aio.interactions.create(
            model="gemini-2.5-flash",
            input="Name a star.",
            store=False,
        ),
    )
    print(moon.output_text, star.output_text)


asyncio.run(main())
