# finding: GI103 9 GI516
# finding: GI103 11 GI511
# finding: GI103 13 GI516
import asyncio

from google import genai

client = genai.Client()


async def main():
    chat = client.aio.chats.create(model="gemini-2.5-flash")
    async with asyncio.TaskGroup() as group:
        task = group.create_task(chat.send_message("A moon?"))
    print(task.result().text)
    print((await chat.send_message("And a star?")).text)


asyncio.run(main())
