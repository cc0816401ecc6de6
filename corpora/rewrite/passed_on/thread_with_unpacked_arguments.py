# finding: GI104 9 GI504
import asyncio

from google import genai

client = genai.Client()


async def main(**asked):
    response = await asyncio.to_thread(client.models.generate_content, **asked)
    print(response.text)


asyncio.run(main(model="gemini-2.5-flash", contents="Name a moon."))
