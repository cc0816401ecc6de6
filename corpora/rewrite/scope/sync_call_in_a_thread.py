# finding: GI104 8 GI517
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    call = asyncio.to_thread(client.models.generate_content, model="gemini-2.5-flash", contents="Hi")
    response = await call
    print(response.text)


asyncio.run(main())
