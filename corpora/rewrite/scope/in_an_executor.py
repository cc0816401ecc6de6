# finding: GI101 11
import asyncio

from google import genai

client = genai.Client()


async def main():
    loop = asyncio.get_running_loop()
    response = await loop.run_in_executor(
        None, lambda: client.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    )
    print(response.text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def main():
    loop = asyncio.get_running_loop()
    response = await loop.run_in_executor(
        None, lambda: client.interactions.create(
            model="gemini-2.5-flash",
            input="Name a moon.",
            store=False,
        )
    )
    print(response.output_text)


asyncio.run(main())
