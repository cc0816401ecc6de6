# finding: GI104 10 GI504
import asyncio

from google import genai

client = genai.Client()


async def main():
    try:
        await asyncio.to_thread(client.models.generate_content, "gemini-2.5-flash", contents="Name a moon.")
    except TypeError:
        print("no positional arguments")


asyncio.run(main())
