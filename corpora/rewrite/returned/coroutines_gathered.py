# finding: GI101 9
import asyncio

from google import genai

client = genai.Client()


async def _ask(prompt: str):
    return await client.aio.models.generate_content(model="gemini-2.5-flash", contents=prompt)


async def main():
    for response in await asyncio.gather(*[_ask(prompt) for prompt in ("A moon?", "A star?")]):
        print(response.text)


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
    for response in await asyncio.gather(*[_ask(prompt) for prompt in ("A moon?", "A star?")]):
        print(response.output_text)


asyncio.run(main())
