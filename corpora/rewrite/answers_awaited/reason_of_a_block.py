# finding: GI101 8 unsafe
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon.")
    print(response.prompt_feedback.block_reason_message if response.prompt_feedback else None)


asyncio.run(main())
