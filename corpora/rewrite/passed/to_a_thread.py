# finding: GI101 13 GI511
import asyncio

from google import genai

client = genai.Client()


def _read(response):
    return response.text


async def main():
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    print(await asyncio.to_thread(_read, response))


asyncio.run(main())
