# finding: GI201 5
# finding: GI201 6
# finding: GI201 12
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import asyncio

import google.generativeai as genai

genai.configure(api_key="key")
model = genai.GenerativeModel("gemini-2.5-flash", generation_config={"temperature": 0.2})


async def ask(question: str) -> str:
    loop = asyncio.get_running_loop()
    prompt = f"Answer briefly: {question}"
    response = await loop.run_in_executor(None, model.generate_content, [prompt, question])
    return response.text


print(asyncio.run(ask("Name a moon.")))
# output
import asyncio

from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"


async def ask(question: str) -> str:
    loop = asyncio.get_running_loop()
    prompt = f"Answer briefly: {question}"
    response = await loop.run_in_executor(None, lambda: client.interactions.create(
        model=model,
        input=[{"type": "text", "text": prompt}, {"type": "text", "text": question}],
        generation_config={"temperature": 0.2},
        store=False,
    ))
    if not response.output_text:
        raise ValueError("The answer holds no text.")
    return response.output_text


print(asyncio.run(ask("Name a moon.")))
