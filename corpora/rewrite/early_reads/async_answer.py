# finding: GI203 8
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    interaction = await client.aio.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
    print(interaction.outputs[-1].text)


asyncio.run(main())
# output
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    interaction = await client.aio.interactions.create(model="gemini-2.5-flash", input="Name a moon.")
    print(interaction.output_text)


asyncio.run(main())
