# finding: GI101 9
# flags: --unsafe
import asyncio

from google import genai

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


async def _ask(model: str):
    return await client.aio.models.generate_content(model=model, contents="Name a moon.")


async def main():
    results = await asyncio.gather(*[_ask(model) for model in ("gemini-2.5-flash", "error-400")], return_exceptions=True)
    for result in results:
        if isinstance(result, Exception):
            print("failed")
        else:
            print(result.text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


async def _ask(model: str):
    return await client.aio.interactions.create(model=model, input="Name a moon.", store=False)


async def main():
    results = await asyncio.gather(*[_ask(model) for model in ("gemini-2.5-flash", "error-400")], return_exceptions=True)
    for result in results:
        if isinstance(result, Exception):
            print("failed")
        else:
            print(result.output_text)


asyncio.run(main())
