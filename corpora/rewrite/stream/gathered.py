# finding: GI102 11 GI511
import asyncio

from google import genai

client = genai.Client()


async def main():
    streams = await asyncio.gather(
        *(
            client.aio.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt)
            for prompt in ("A moon?", "A star?")
        )
    )
    for stream in streams:
        async for chunk in stream:
            print(chunk.text)


asyncio.run(main())
