# finding: GI104 10
import asyncio

from google import genai

client = genai.Client()


async def ask(prompt: str) -> str:
    response = await asyncio.wait_for(
        asyncio.to_thread(client.models.generate_content, model="gemini-2.5-flash", contents=prompt),
        timeout=30,
    )
    return response.text or ""


print(asyncio.run(ask("Name a moon.")))
# output
import asyncio

from google import genai

client = genai.Client()


async def ask(prompt: str) -> str:
    response = await asyncio.wait_for(
        asyncio.to_thread(
            client.interactions.create,
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        ),
        timeout=30,
    )
    return response.output_text or ""


print(asyncio.run(ask("Name a moon.")))
