# finding: GI101 8
# finding: GI101 13
import asyncio

from google import genai


async def ask(client: genai.Client, prompt: str) -> str:
    response = await asyncio.wait_for(
        client.aio.models.generate_content(model="gemini-2.5-flash", contents=prompt), timeout=30)
    return response.text or ""


async def both(client: genai.Client) -> list[str]:
    asked = [client.aio.models.generate_content(model="gemini-2.5-flash", contents=p) for p in ("Hi", "Ho")]
    return [answer.text or "" for answer in await asyncio.gather(*asked)]


async def main() -> None:
    client = genai.Client()
    print(await ask(client, "Name a moon."), await both(client))


asyncio.run(main())
# output
import asyncio

from google import genai


async def ask(client: genai.Client, prompt: str) -> str:
    response = await asyncio.wait_for(
        client.aio.interactions.create(model="gemini-2.5-flash", input=prompt, store=False), timeout=30)
    return response.output_text or ""


async def both(client: genai.Client) -> list[str]:
    asked = [client.aio.interactions.create(
        model="gemini-2.5-flash",
        input=p,
        store=False,
    ) for p in ("Hi", "Ho")]
    return [answer.output_text or "" for answer in await asyncio.gather(*asked)]


async def main() -> None:
    client = genai.Client()
    print(await ask(client, "Name a moon."), await both(client))


asyncio.run(main())
