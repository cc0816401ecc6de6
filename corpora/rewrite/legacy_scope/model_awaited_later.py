# finding: GI201 5 GI584
# finding: GI201 9 GI580
# run: stays on google-generativeai, which is not installed
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")


async def make():
    return genai.GenerativeModel("gemini-2.5-flash")


async def main() -> None:
    task = asyncio.create_task(make())
    model = await task
    print(model.generate_content("Name a moon.").text)


asyncio.run(main())
