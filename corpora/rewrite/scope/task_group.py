# finding: GI101 7
import asyncio
from google import genai

async def main():
    client = genai.Client()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(client.aio.models.generate_content(model="gemini-2.5-flash", contents="A moon."))
    print(task.result().text)

asyncio.run(main())
# output
import asyncio
from google import genai

async def main():
    client = genai.Client()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(client.aio.interactions.create(
            model="gemini-2.5-flash",
            input="A moon.",
            store=False,
        ))
    print(task.result().output_text)

asyncio.run(main())
