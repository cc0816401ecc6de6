# finding: GI201 5 GI584
# finding: GI201 6 GI580
# finding: GI201 11 GI580
# run: stays on google-generativeai, which is not installed
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


async def main() -> None:
    print((await asyncio.to_thread(model.count_tokens, "Name a moon.")).total_tokens)
    print(model.generate_content("Name a moon.").text)


asyncio.run(main())
