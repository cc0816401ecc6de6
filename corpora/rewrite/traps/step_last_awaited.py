# types: the SDK declares output_text as optional
# finding: GI301 10
# flags: --unsafe
import asyncio

from google import genai


async def main(client: genai.Client) -> None:
    interaction = await client.aio.interactions.create(
        model="gemini-2.5-flash", input="Name a moon.", store=False
    )
    print(interaction.steps[-1].content[0].text.upper())


asyncio.run(main(genai.Client()))
# output
import asyncio

from google import genai


async def main(client: genai.Client) -> None:
    interaction = await client.aio.interactions.create(
        model="gemini-2.5-flash", input="Name a moon.", store=False
    )
    print(interaction.output_text.upper())


asyncio.run(main(genai.Client()))
