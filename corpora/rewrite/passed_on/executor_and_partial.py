# finding: GI104 14
import asyncio
from functools import partial

from google import genai

client = genai.Client()


async def main():
    loop = asyncio.get_running_loop()
    response = await loop.run_in_executor(
        None,
        partial(
            client.models.generate_content,
            model="gemini-2.5-flash",
            contents="Name a moon.",
        ),
    )
    if response.text is not None:
        print(response.text)


asyncio.run(main())
# output
import asyncio
from functools import partial

from google import genai

client = genai.Client()


async def main():
    loop = asyncio.get_running_loop()
    response = await loop.run_in_executor(
        None,
        partial(
            client.interactions.create,
            model="gemini-2.5-flash",
            input="Name a moon.",
            store=False,
        ),
    )
    if response.output_text:
        print(response.output_text)


asyncio.run(main())
