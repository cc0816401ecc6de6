# finding: GI103 10 GI530
# finding: GI103 16 GI537
# run: python-telegram-bot is not installed
from telegram import Update
from telegram.ext import ContextTypes

from google import genai

client = genai.Client()


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    context.user_data["chat"] = client.aio.chats.create(model="gemini-2.5-flash")
    for name, value in context.user_data.items():
        await update.message.reply_text(f"{name}: {value}")


async def reply(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    response = await context.user_data["chat"].send_message(update.message.text)
    await update.message.reply_text(response.text)
