# finding: GI103 12 GI530
# run: chainlit is not installed
import chainlit as cl

from google import genai

client = genai.Client()
PLACES = ("chat", "helper")


@cl.on_chat_start
async def start() -> None:
    for place in PLACES:
        cl.user_session.set(place, client.aio.chats.create(model="gemini-2.5-flash"))


@cl.on_message
async def answer(message: cl.Message) -> None:
    chat = cl.user_session.get("chat")
    response = await chat.send_message(message.content)
    await cl.Message(content=response.text).send()
