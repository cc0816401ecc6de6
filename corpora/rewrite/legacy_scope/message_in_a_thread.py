# finding: GI201 5 GI584
# finding: GI201 6 GI580
# finding: GI201 10 GI580
# run: stays on google-generativeai, which is not installed
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


async def main() -> None:
    chat = model.start_chat()
    response = await asyncio.to_thread(chat.send_message, "Name a moon.")
    print(response.text)


asyncio.run(main())
