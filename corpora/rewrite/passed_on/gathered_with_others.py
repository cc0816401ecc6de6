# finding: GI101 10 GI511
import asyncio

from google import genai

client = genai.Client()


async def main():
    results = await asyncio.gather(
        client.aio.models.generate_content(model="gemini-2.5-flash", contents="Name a moon."),
        client.aio.models.count_tokens(model="gemini-2.5-flash", contents="Name a moon."),
    )
    print(results[0].text, results[1].total_tokens)


asyncio.run(main())
