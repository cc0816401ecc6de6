# finding: GI101 8
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    task = asyncio.create_task(client.aio.models.generate_content(model="gemini-2.5-flash", contents="Hi"))
    print((await task).text)


asyncio.run(main())
# output
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    task = asyncio.create_task(client.aio.interactions.create(
        model="gemini-2.5-flash",
        input="Hi",
        store=False,
    ))
    print((await task).output_text)


asyncio.run(main())
