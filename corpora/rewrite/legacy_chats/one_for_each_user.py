# finding: GI201 5
# finding: GI201 6
# finding: GI201 12 GI587
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash", system_instruction="Answer in one line.")
chats = {}


def chat_of(user: int):
    if user not in chats:
        chats[user] = model.start_chat(history=[])
    return chats[user]


async def reply(user: int, text: str) -> str:
    chat = chat_of(user)
    response = await chat.send_message_async(text)
    return response.text


async def main() -> None:
    print(await reply(1, "Name a moon."))
    print(await reply(2, "Name a river."))
    print(await reply(1, "Another one."))
    chats.pop(1, None)
    print(await reply(1, "Which one?"))
    print(sorted(chats))


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
chats = {}


def chat_of(user: int):
    if user not in chats:
        chats[user] = client.aio.chats.create(model=model, config={
            "system_instruction": "Answer in one line.",
        }, history=[])
    return chats[user]


async def reply(user: int, text: str) -> str:
    chat = chat_of(user)
    response = await chat.send_message(text)
    if not response.text:
        raise ValueError("The answer holds no text.")
    return response.text


async def main() -> None:
    print(await reply(1, "Name a moon."))
    print(await reply(2, "Name a river."))
    print(await reply(1, "Another one."))
    chats.pop(1, None)
    print(await reply(1, "Which one?"))
    print(sorted(chats))


asyncio.run(main())
