# finding: GI101 16
import asyncio

from google import genai
from google.genai import types

client = genai.Client()


async def _settings(name: str) -> types.GenerateContentConfig:
    if name == "cold":
        return types.GenerateContentConfig(temperature=0.0)
    return types.GenerateContentConfig(temperature=1.0)


async def ask(prompt: str, name: str) -> str:
    response = await client.aio.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config=await _settings(name)
    )
    return response.text or ""


async def main() -> None:
    print(await ask("Name a moon.", "cold"), await ask("Name a moon.", "warm"))


asyncio.run(main())
# output
import asyncio
from typing import Any

from google import genai

client = genai.Client()


async def _settings(name: str) -> dict[str, Any]:
    if name == "cold":
        return {"generation_config": {"temperature": 0.0}}
    return {"generation_config": {"temperature": 1.0}}


async def ask(prompt: str, name: str) -> str:
    response = await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        **await _settings(name),
        store=False,
    )
    return response.output_text or ""


async def main() -> None:
    print(await ask("Name a moon.", "cold"), await ask("Name a moon.", "warm"))


asyncio.run(main())
