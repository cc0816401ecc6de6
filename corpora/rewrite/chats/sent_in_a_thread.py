# finding: GI103 9 GI516
# finding: GI104 10 GI517
import asyncio

from google import genai

client = genai.Client()


async def main():
    chat = client.chats.create(model="gemini-2.5-flash")
    response = await asyncio.to_thread(chat.send_message, "Name a moon.")
    print(response.text)


asyncio.run(main())
