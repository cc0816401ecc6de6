# finding: GI101 10 GI514
# flags: --unsafe
import asyncio

from google import genai
from google.genai import errors

client = genai.Client(http_options={"retry_options": {"attempts": 1}})


async def _ask(model: str):
    return await client.aio.models.generate_content(model=model, contents="Name a moon.")


async def main():
    asked = [_ask(model) for model in ("gemini-2.5-flash", "error-400")]
    try:
        results = await asyncio.gather(*asked)
    except errors.ClientError as error:
        print(error.details)
        return
    for result in results:
        print(result.text)


asyncio.run(main())
