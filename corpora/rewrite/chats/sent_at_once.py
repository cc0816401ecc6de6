# finding: GI103 9 GI516
# finding: GI103 10 GI511
# finding: GI103 10 GI511
import asyncio

from google import genai

client = genai.Client()


async def main():
    chat = client.aio.chats.create(model="gemini-2.5-flash")
    responses = await asyncio.gather(chat.send_message("A moon?"), chat.send_message("A star?"))
    print(len(responses))


asyncio.run(main())
