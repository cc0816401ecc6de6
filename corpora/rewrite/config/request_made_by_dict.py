# finding: GI104 15
# finding: GI101 17
import asyncio

from google import genai
from google.genai import types

client = genai.Client()


async def main() -> None:
    request = dict(
        model="models/gemini-2.5-flash",
        contents="Name three moons.",
        config=types.GenerateContentConfig(system_instruction="Be brief."),
    )
    response = await asyncio.to_thread(client.models.generate_content, **request)
    print(response.text)
    answer = await client.aio.models.generate_content(**request)
    print(answer.text)


asyncio.run(main())
# output
import asyncio
from typing import Any

from google import genai

client = genai.Client()


async def main() -> None:
    request: dict[str, Any] = dict(
        model="gemini-2.5-flash",
        input="Name three moons.",
        system_instruction="Be brief.",
    )
    response = await asyncio.to_thread(client.interactions.create, **request, store=False)
    print(response.output_text)
    answer = await client.aio.interactions.create(**request, store=False)
    print(answer.output_text)


asyncio.run(main())
