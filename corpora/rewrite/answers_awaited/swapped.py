# finding: GI101 8 GI511
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    other = None
    response, other = other, response
    print(other.text)


asyncio.run(main())
