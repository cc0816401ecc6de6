# finding: GI201 5
# finding: GI201 6
# finding: GI201 10 GI587
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


async def main() -> None:
    chat = model.start_chat()
    response = await asyncio.to_thread(chat.send_message, "Name a moon.")
    print(response.text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


async def main() -> None:
    chat = client.chats.create(model=model)
    response = await asyncio.to_thread(chat.send_message, "Name a moon.")
    if not response.text:
        raise ValueError("The answer holds no text.")
    print(response.text)


asyncio.run(main())
