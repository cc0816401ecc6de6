# finding: GI101 7 GI511
import asyncio
from google import genai

async def main():
    client = genai.Client()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(client.aio.models.generate_content(model="gemini-2.5-flash", contents="A moon."))
    print(task.result().text)

asyncio.run(main())
