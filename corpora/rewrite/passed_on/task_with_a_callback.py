# finding: GI101 9 GI511
import asyncio

from google import genai

client = genai.Client()


async def main():
    task = asyncio.create_task(client.aio.models.generate_content(model="gemini-2.5-flash", contents="A moon?"))
    task.add_done_callback(lambda done: print(done.result().text))
    await task


asyncio.run(main())
