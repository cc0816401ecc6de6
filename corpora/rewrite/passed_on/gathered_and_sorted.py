# finding: GI101 10 GI511
import asyncio

from google import genai

client = genai.Client()


async def main():
    responses = await asyncio.gather(
        *[client.aio.models.generate_content(model="gemini-2.5-flash", contents=p) for p in ("A moon?", "A star?")]
    )
    for response in sorted(responses, key=lambda one: one.usage_metadata.total_token_count):
        print(response.text)


asyncio.run(main())
