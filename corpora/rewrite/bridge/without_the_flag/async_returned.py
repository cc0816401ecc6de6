# finding: GI101 9 GI511
import asyncio

from google import genai

client = genai.Client()


async def ask(prompt: str):
    return await client.aio.models.generate_content(model="gemini-2.5-flash", contents=prompt)


async def main() -> None:
    response = await ask("Name three moons.")
    print(response.text)
    await client.aio.aclose()


asyncio.run(main())
