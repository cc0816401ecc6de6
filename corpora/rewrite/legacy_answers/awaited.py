# finding: GI201 5
# finding: GI201 6
# finding: GI201 10
# finding: GI201 12
# flags: --unsafe
# types: with a model that is no literal, `create()` gives a union; the archived SDK is unknown to the checker
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


async def main() -> None:
    response = await model.generate_content_async("Name a moon.")
    print(response.text)
    async for chunk in await model.generate_content_async("Name a star.", stream=True):
        print(chunk.text, end="")


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


async def main() -> None:
    response = await client.aio.interactions.create(model=model, input="Name a moon.", store=False)
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    print(response.output_text)
    async for event in await client.aio.interactions.create(
        model=model,
        input="Name a star.",
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text, end="")
        elif event.event_type == "error":
            raise RuntimeError(event.error)


asyncio.run(main())
