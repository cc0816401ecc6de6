# finding: GI101 15 unsafe
import asyncio

from google import genai
from google.genai import types

client = genai.Client()


async def _turns(messages):
    return [types.Content(role="user", parts=[types.Part(text=m)]) for m in messages]


async def main():
    contents = await _turns(["Name a moon."])
    print(client.models.generate_content(model="gemini-2.5-flash", contents=contents).text)


asyncio.run(main())
