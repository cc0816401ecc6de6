# finding: GI103 8 GI516
# finding: GI104 9 GI517
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    chat = client.chats.create(model="gemini-2.5-flash")
    response = await asyncio.to_thread(chat.send_message, "Name a moon.")
    print(response.text)


asyncio.run(main())
