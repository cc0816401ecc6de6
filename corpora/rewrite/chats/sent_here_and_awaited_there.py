# finding: GI103 10 GI530
# finding: GI103 12 GI530
# finding: GI103 14 GI511
import asyncio
import sys

from google import genai

client = genai.Client()


async def main() -> None:
    chats = [client.chats.create(model="gemini-2.5-flash")]
    if len(sys.argv) > 9:
        chats.append(client.aio.chats.create(model="gemini-2.5-flash"))
    for chat in chats:
        response = chat.send_message("Name a moon.")
        print((await response if asyncio.iscoroutine(response) else response).text)


asyncio.run(main())
