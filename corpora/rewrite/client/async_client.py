# finding: GI101 7
# finding: GI101 11
import asyncio

from google import genai

async def main():
    client = genai.Client()
    response = await client.aio.models.generate_content(
        model='gemini-2.5-flash', contents='Name three moons.')
    print(response.text)
    async with genai.Client().aio as aclient:
        again = await aclient.models.generate_content(model='gemini-2.5-flash', contents='And a planet?')
        print(again.text)

asyncio.run(main())
# output
import asyncio

from google import genai

async def main():
    client = genai.Client()
    response = await client.aio.interactions.create(
        model='gemini-2.5-flash', input='Name three moons.', store=False)
    print(response.output_text)
    async with genai.Client().aio as aclient:
        again = await aclient.interactions.create(
            model='gemini-2.5-flash',
            input='And a planet?',
            store=False,
        )
        print(again.output_text)

asyncio.run(main())
