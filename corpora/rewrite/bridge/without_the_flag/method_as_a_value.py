# finding: GI104 10 GI504
import asyncio

from google import genai

client = genai.Client()


async def main() -> None:
    asked = dict([("model", "gemini-2.5-flash"), ("contents", "Name three moons.")])
    response = await asyncio.to_thread(client.models.generate_content, **asked)
    print(response.text)


asyncio.run(main())
