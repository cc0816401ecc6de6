# finding: GI101 13
import asyncio

from google import genai
from google.genai import types

client = genai.Client()


async def ask(question: str, brief: bool) -> str:
    settings: dict = {}
    if brief:
        settings["max_output_tokens"] = 20
    response = await client.aio.models.generate_content(
        model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(**settings)
    )
    return response.text or ""


print(asyncio.run(ask("Name a moon.", True)))
# output
import asyncio

from google import genai

client = genai.Client()


async def ask(question: str, brief: bool) -> str:
    settings: dict = {}
    if brief:
        settings["generation_config"] = {"max_output_tokens": 20}
    response = await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        **settings,
        store=False,
    )
    return response.output_text or ""


print(asyncio.run(ask("Name a moon.", True)))
