# finding: GI201 5 GI584
# finding: GI201 6 GI580
# run: stays on google-generativeai, which is not installed
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


async def main() -> None:
    response = await asyncio.to_thread(model.generate_content, "Name a moon.")
    print(response.text)


asyncio.run(main())
