# finding: GI101 7 GI509
from google import genai

client = genai.Client()


async def on_message(message, say):
    response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents=message.content)
    await say(response.text)
