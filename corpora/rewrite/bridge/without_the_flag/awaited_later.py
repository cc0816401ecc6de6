# finding: GI101 10 GI511
import asyncio

from google import genai

client = genai.Client()


async def main() -> None:
    asked = [
        client.aio.models.generate_content(model="gemini-2.5-flash", contents=f"How large is {moon}?")
        for moon in ("Io", "Europa")
    ]
    for response in await asyncio.wait_for(asyncio.gather(*asked), 60):
        print(response.text)
    await client.aio.aclose()


asyncio.run(main())
