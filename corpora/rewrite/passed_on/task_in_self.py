# finding: GI101 13 GI511
import asyncio

from google import genai


class Asking:
    def __init__(self):
        self.client = genai.Client()
        self.task = None

    async def start(self):
        self.task = asyncio.create_task(
            self.client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
        )

    async def answer(self):
        await self.start()
        return (await self.task).text


print(asyncio.run(Asking().answer()))
