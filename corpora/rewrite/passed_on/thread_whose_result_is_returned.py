# finding: GI104 9 GI511
import asyncio

from google import genai

client = genai.Client()


async def ask(prompt: str):
    return await asyncio.to_thread(client.models.generate_content, model="gemini-2.5-flash", contents=prompt)


print(asyncio.run(ask("Name a moon.")).text)
