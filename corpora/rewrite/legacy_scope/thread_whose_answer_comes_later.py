# finding: GI201 5 GI585
# finding: GI201 6 GI580
# finding: GI201 10 GI580
# run: stays on google-generativeai, which is not installed
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


async def main() -> None:
    task = asyncio.create_task(asyncio.to_thread(model.generate_content, "Name a moon."))
    print((await task).text)


asyncio.run(main())
