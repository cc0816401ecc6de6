# finding: GI101 8 GI509
# run: needs discord
import discord
from google import genai

client = genai.Client()


async def on_discord(message: discord.Message) -> None:
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents=message.attachments)
    await message.reply(response.text)
