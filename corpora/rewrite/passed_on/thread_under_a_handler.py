# finding: GI104 10 GI514
import asyncio

from google import genai
from google.genai import errors

client = genai.Client()


async def main():
    call = asyncio.to_thread(client.models.generate_content, model="gemini-2.5-flash", contents="Name a moon.")
    try:
        print((await call).text)
    except errors.APIError as error:
        print(error.code)


asyncio.run(main())
