# finding: GI101 8 GI511
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    print("{0.text}".format(response))


asyncio.run(main())
