# finding: GI101 10 GI511
import asyncio

from google import genai

client = genai.Client()


async def both():
    return await asyncio.gather(
        *[client.aio.models.generate_content(model="gemini-2.5-flash", contents=p) for p in ("A moon?", "A star?")]
    )


print([response.text for response in asyncio.run(both())])
