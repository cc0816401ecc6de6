# finding: GI104 8
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    call = asyncio.to_thread(client.models.generate_content, model="gemini-2.5-flash", contents="Hi")
    response = await call
    print(response.text)


asyncio.run(main())
# output
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    call = asyncio.to_thread(
        client.interactions.create,
        model="gemini-2.5-flash",
        input="Hi",
        store=False,
    )
    response = await call
    print(response.output_text)


asyncio.run(main())
