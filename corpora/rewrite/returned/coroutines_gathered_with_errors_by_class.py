# finding: GI101 10 GI511
# flags: --unsafe
import asyncio

from google import genai
from google.genai import errors

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


async def _ask(model: str):
    return await client.aio.models.generate_content(model=model, contents="Name a moon.")


async def main():
    results = await asyncio.gather(*[_ask(model) for model in ("gemini-2.5-flash", "error-400")], return_exceptions=True)
    for result in results:
        if isinstance(result, errors.APIError):
            print("failed", result.code)
        else:
            print(result.text)


asyncio.run(main())
