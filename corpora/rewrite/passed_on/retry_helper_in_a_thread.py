# finding: GI104 16
import asyncio

from google import genai

client = genai.Client()


async def tried(function, **kwargs):
    for _ in range(2):
        result = await asyncio.to_thread(function, **kwargs)
        return result
    return None


async def main():
    response = await tried(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.")
    if response is not None:
        print(response.text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def tried(function, **kwargs):
    for _ in range(2):
        result = await asyncio.to_thread(function, **kwargs)
        return result
    return None


async def main():
    response = await tried(
        client.interactions.create,
        model="gemini-2.5-flash",
        input="Name a moon.",
        store=False,
    )
    if response is not None:
        print(response.output_text)


asyncio.run(main())
