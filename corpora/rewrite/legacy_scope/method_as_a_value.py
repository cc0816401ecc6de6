# finding: GI201 5
# finding: GI201 6
# finding: GI201 10
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


async def main() -> None:
    response = await asyncio.to_thread(model.generate_content, "Name a moon.")
    print(response.text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


async def main() -> None:
    response = await asyncio.to_thread(
        client.interactions.create,
        model=model,
        input="Name a moon.",
        store=False,
    )
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    print(response.output_text)


asyncio.run(main())
