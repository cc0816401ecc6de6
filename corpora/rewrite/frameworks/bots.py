# finding: GI101 9
# finding: GI101 14
# run: needs telegram and discord
import discord
from google import genai
from telegram import Update

client = genai.Client()


async def on_telegram(update: Update, context: object) -> None:
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents=update.message.text)
    await update.message.reply_text(response.text)


async def on_discord(message: discord.Message) -> None:
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents=[message.content])
    await message.reply(response.text)
# output
import discord
from google import genai
from telegram import Update

client = genai.Client()


async def on_telegram(update: Update, context: object) -> None:
    response = await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input=update.message.text,
        store=False,
    )
    await update.message.reply_text(response.output_text)


async def on_discord(message: discord.Message) -> None:
    response = await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input=message.content,
        store=False,
    )
    await message.reply(response.output_text)
