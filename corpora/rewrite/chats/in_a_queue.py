# finding: GI103 9 GI530
from google import genai

client = genai.Client()
import asyncio


async def main() -> None:
    waiting = asyncio.Queue()
    await waiting.put(client.chats.create(model="gemini-2.5-flash"))
    chat = await waiting.get()
    print(chat.send_message("Name a moon.").text)


asyncio.run(main())
