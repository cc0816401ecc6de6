# finding: GI201 6
# finding: GI201 7
# finding: GI201 13
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import asyncio
from functools import partial

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash")


async def ask(question: str) -> str:
    loop = asyncio.get_running_loop()
    call = await loop.run_in_executor(
        None, partial(model.generate_content, question, generation_config=genai.GenerationConfig(temperature=0.2))
    )
    return call.text


print(asyncio.run(ask("Name a moon.")))
# output
import asyncio
from functools import partial

from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


async def ask(question: str) -> str:
    loop = asyncio.get_running_loop()
    call = await loop.run_in_executor(
        None, partial(
            client.interactions.create,
            model=model,
            input=question,
            generation_config={"temperature": 0.2},
            store=False,
        )
    )
    if not call.output_text:
        raise ValueError("The answer holds no text.")
    return call.output_text


print(asyncio.run(ask("Name a moon.")))
