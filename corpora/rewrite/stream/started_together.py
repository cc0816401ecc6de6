# finding: GI102 10 GI511
# finding: GI102 11 GI511
import asyncio

from google import genai

client = genai.Client()


async def main() -> None:
    streams = await asyncio.gather(
        client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents="One."),
        client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents="Two."),
    )
    for stream in streams:
        async for chunk in stream:
            print(chunk.text, end="")


asyncio.run(main())
