# finding: GI101 10 GI511
import asyncio

from google import genai

client = genai.Client()


async def main():
    tasks = [
        asyncio.create_task(client.aio.models.generate_content(model="gemini-2.5-flash", contents=prompt))
        for prompt in ("Name a moon.", "Name a star.")
    ]
    for number, task in enumerate(tasks):
        response = await task
        print(number, response.text)


asyncio.run(main())
