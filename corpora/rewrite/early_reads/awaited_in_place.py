# finding: GI203 8
# finding: GI203 9
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    print((await client.aio.interactions.create(model="gemini-2.5-flash", input="Name a moon.")).outputs[-1].text)
    for output in (await client.aio.interactions.create(model="gemini-2.5-flash", input="Two.")).outputs:
        if output.type == "text":
            print(output.text)


asyncio.run(main())
# output
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    print((await client.aio.interactions.create(model="gemini-2.5-flash", input="Name a moon.")).output_text)
    for step in (await client.aio.interactions.create(model="gemini-2.5-flash", input="Two.")).steps or []:
        if step.type != "model_output":
            continue
        for output in step.content or []:
            if output.type == "text":
                print(output.text)


asyncio.run(main())
