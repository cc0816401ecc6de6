# finding: GI101 8 GI512
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    print(response.model_status)


asyncio.run(main())
