# finding: GI101 11
import asyncio

from google import genai

client = genai.Client()


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(client.aio.models.generate_content(model="gemini-2.5-flash", contents=prompt))
            for prompt in ("A moon?", "A star?")
        ]
    print([task.result().text for task in tasks])


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(client.aio.interactions.create(
                model="gemini-2.5-flash",
                input=prompt,
                store=False,
            ))
            for prompt in ("A moon?", "A star?")
        ]
    print([task.result().output_text for task in tasks])


asyncio.run(main())
