# finding: GI101 13 GI512
import asyncio

from google import genai

client = genai.Client()


async def _role(response):
    return response.candidates[0].content.role


async def main():
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    async with asyncio.TaskGroup() as group:
        task = group.create_task(_role(response))
    print(task.result())


asyncio.run(main())
