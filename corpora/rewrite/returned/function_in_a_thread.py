# finding: GI101 10
# flags: --unsafe
import asyncio
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()


def _ask(prompt: str):
    return prompt, client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
    )


async def main():
    prompt, response = await asyncio.to_thread(_ask, "Name a moon.")
    print(prompt, response.text)


asyncio.run(main())
with ThreadPoolExecutor(1) as pool:
    future = pool.submit(_ask, "Name a star.")
    prompt, response = future.result()
    print(prompt, response.usage_metadata.total_token_count)
# output
import asyncio
from concurrent.futures import ThreadPoolExecutor

from google import genai

client = genai.Client()


def _ask(prompt: str):
    return prompt, client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        store=False,
    )


async def main():
    prompt, response = await asyncio.to_thread(_ask, "Name a moon.")
    print(prompt, response.output_text)


asyncio.run(main())
with ThreadPoolExecutor(1) as pool:
    future = pool.submit(_ask, "Name a star.")
    prompt, response = future.result()
    print(prompt, response.usage.total_tokens)
