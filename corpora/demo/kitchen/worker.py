"""Names many dishes at once."""

import asyncio

from google import genai
from google.genai import types

CONFIG = types.GenerateContentConfig(thinking_config=types.ThinkingConfig(thinking_level="LOW"))


async def name(client: genai.Client, dish: str, limit: asyncio.Semaphore) -> str:
    async with limit:
        try:
            response = await asyncio.wait_for(
                client.aio.models.generate_content(
                    model="gemini-2.5-flash", contents=f"A short name for: {dish}", config=CONFIG
                ),
                timeout=30,
            )
        except Exception as error:
            print(f"{dish}: {error}")
            return dish
    return response.text or dish


async def name_all(dishes: list[str]) -> list[str]:
    client = genai.Client()
    limit = asyncio.Semaphore(4)
    return await asyncio.gather(*(name(client, dish, limit) for dish in dishes))
