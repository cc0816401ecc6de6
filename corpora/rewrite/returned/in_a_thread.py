# finding: GI104 9
import asyncio

from google import genai

client = genai.Client()


async def _ask(prompt: str):
    return await asyncio.to_thread(client.models.generate_content, model="gemini-2.5-flash", contents=prompt)


async def main():
    response = await _ask("Name a moon.")
    print(response.text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def _ask(prompt: str):
    return await asyncio.to_thread(
        client.interactions.create,
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )


async def main():
    response = await _ask("Name a moon.")
    print(response.output_text)


asyncio.run(main())
