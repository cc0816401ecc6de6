# finding: GI101 9 GI511
import asyncio

from google import genai

client = genai.Client()


async def main(count: bool = False):
    task = asyncio.create_task(client.aio.models.generate_content(model="gemini-2.5-flash", contents="A moon?"))
    if count:
        task = asyncio.create_task(client.aio.models.count_tokens(model="gemini-2.5-flash", contents="A moon?"))
    print((await task).text)


asyncio.run(main())
