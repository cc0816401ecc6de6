# finding: GI104 9 GI517
import asyncio

from google import genai

client = genai.Client()


def ask(prompt: str):
    return asyncio.to_thread(client.models.generate_content, model="gemini-2.5-flash", contents=prompt)


async def main():
    print((await ask("Name a moon.")).text)


asyncio.run(main())
