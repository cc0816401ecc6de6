# finding: GI103 10
# finding: GI103 17
# finding: GI103 19
# run: python-telegram-bot is not installed
from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes, MessageHandler, filters

from google import genai

client = genai.Client()


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    context.user_data["chat"] = client.aio.chats.create(model="gemini-2.5-flash")
    await update.message.reply_text("Hello!")


async def reply(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    chat = context.user_data.get("chat")
    if chat is None:
        chat = context.user_data["chat"] = client.aio.chats.create(model="gemini-2.5-flash")
    try:
        response = await chat.send_message(update.message.text)
    except Exception as error:
        await update.message.reply_text(f"Sorry: {type(error).__name__}")
        return
    await update.message.reply_text(response.text)


async def reset(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    context.user_data.pop("chat", None)
    await update.message.reply_text("Forgotten.")


def main() -> None:
    application = Application.builder().token("token").build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CommandHandler("reset", reset))
    application.add_handler(MessageHandler(filters.TEXT, reply))
    application.run_polling()


if __name__ == "__main__":
    main()
# output
from typing import Any

from telegram import Update
from telegram.ext import Application, CommandHandler, ContextTypes, MessageHandler, filters

from google import genai
from google.genai.interactions import Interaction

client = genai.Client()


class Conversation:
    """A chat: each turn names the one before it and sends the same options again."""

    def __init__(self, client: Any, **options: Any) -> None:
        self.client = client
        self.options = options
        self.previous_interaction_id: str | None = None

    async def send(self, message: Any) -> Interaction:
        interaction = await self.client.interactions.create(
            input=message,
            previous_interaction_id=self.previous_interaction_id,
            **self.options,
        )
        self.previous_interaction_id = interaction.id
        return interaction


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    context.user_data["chat"] = Conversation(client.aio, model="gemini-2.5-flash")
    await update.message.reply_text("Hello!")


async def reply(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    chat = context.user_data.get("chat")
    if chat is None:
        chat = context.user_data["chat"] = Conversation(
            client.aio,
            model="gemini-2.5-flash",
        )
    try:
        response = await chat.send(update.message.text)
    except Exception as error:
        await update.message.reply_text(f"Sorry: {type(error).__name__}")
        return
    await update.message.reply_text(response.output_text)


async def reset(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    context.user_data.pop("chat", None)
    await update.message.reply_text("Forgotten.")


def main() -> None:
    application = Application.builder().token("token").build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CommandHandler("reset", reset))
    application.add_handler(MessageHandler(filters.TEXT, reply))
    application.run_polling()


if __name__ == "__main__":
    main()
