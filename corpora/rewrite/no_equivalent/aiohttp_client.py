# finding: GI101 8 GI507
# rows: config.http_options.aiohttp_client
# run: needs aiohttp
import asyncio

import aiohttp
from google import genai

async def main() -> None:
    async with aiohttp.ClientSession() as session:
        response = await genai.Client().aio.models.generate_content(
            model="gemini-2.5-flash", contents="Name a moon.", config={"http_options": {"aiohttp_client": session}}
        )
    print(response.text)


asyncio.run(main())
