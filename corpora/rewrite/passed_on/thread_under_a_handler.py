# finding: GI104 10
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
# output
import asyncio

from google import genai
from google.genai._interactions import APIStatusError

client = genai.Client()


async def main():
    call = asyncio.to_thread(
        client.interactions.create,
        model="gemini-2.5-flash",
        input="Name a moon.",
        store=False,
    )
    try:
        print((await call).output_text)
    except APIStatusError as error:
        print(error.status_code)


asyncio.run(main())
