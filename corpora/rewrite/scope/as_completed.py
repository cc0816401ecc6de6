# finding: GI101 9
import asyncio

from google import genai

client = genai.Client()


async def main():
    asked = [client.aio.models.generate_content(model="gemini-2.5-flash", contents=p) for p in ("A moon?",)]
    for done in asyncio.as_completed(asked):
        print((await done).text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def main():
    asked = [client.aio.interactions.create(
        model="gemini-2.5-flash",
        input=p,
        store=False,
    ) for p in ("A moon?",)]
    for done in asyncio.as_completed(asked):
        print((await done).output_text)


asyncio.run(main())
