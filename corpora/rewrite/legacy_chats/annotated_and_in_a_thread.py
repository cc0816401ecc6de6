# finding: GI201 5
# finding: GI201 6
# finding: GI201 12 GI587
# flags: --unsafe
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")
chats: dict[int, genai.ChatSession] = {}


async def reply(user: int, text: str) -> str:
    if user not in chats:
        chats[user] = model.start_chat()
    chat = chats[user]
    loop = asyncio.get_running_loop()
    response = await loop.run_in_executor(None, chat.send_message, text)
    return response.text


async def main() -> None:
    print(await reply(1, "Name a moon."))
    del chats[1]
    print(await reply(1, "Another one."), len(chats))


asyncio.run(main())
# output
import asyncio

from google import genai
from google.genai.chats import Chat

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
chats: dict[int, Chat] = {}


async def reply(user: int, text: str) -> str:
    if user not in chats:
        chats[user] = client.chats.create(model=model)
    chat = chats[user]
    loop = asyncio.get_running_loop()
    response = await loop.run_in_executor(None, chat.send_message, text)
    if not response.text:
        raise ValueError("The answer holds no text.")
    return response.text


async def main() -> None:
    print(await reply(1, "Name a moon."))
    del chats[1]
    print(await reply(1, "Another one."), len(chats))


asyncio.run(main())
