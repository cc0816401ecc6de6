# finding: GI312 14
# run: raises AttributeError
import asyncio

from google import genai

client = genai.Client()


async def ask(question: str):
    return await client.aio.interactions.create(model="gemini-2.5-flash", input=question, store=False)


async def main() -> None:
    interaction = await ask("Name a moon.")
    print(interaction.text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def ask(question: str):
    return await client.aio.interactions.create(model="gemini-2.5-flash", input=question, store=False)


async def main() -> None:
    interaction = await ask("Name a moon.")
    print(interaction.output_text)


asyncio.run(main())
