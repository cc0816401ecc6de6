# finding: GI101 8 unsafe
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    print(response.candidates[0].content.parts[-1].text)


asyncio.run(main())
