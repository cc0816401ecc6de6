# finding: GI104 11
import asyncio

from google import genai
from google.genai import types

client = genai.Client()


async def main():
    response = await asyncio.to_thread(
        client.models.generate_content,
        model="gemini-2.5-flash",
        contents=[
            types.Part.from_text(text="Name a moon of Saturn."),
            "One word.",
        ],
        config=types.GenerateContentConfig(
            temperature=0.2,  # keep it short
            max_output_tokens=64,
        ),
    )
    print(response.text.strip())


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def main():
    response = await asyncio.to_thread(
        client.interactions.create,
        model="gemini-2.5-flash",
        input=[
            {"type": "text", "text": "Name a moon of Saturn."},
            {"type": "text", "text": "One word."},
        ],
        generation_config={
            "temperature": 0.2,  # keep it short
            "max_output_tokens": 64,
        },
        store=False,
    )
    print(response.output_text.strip())


asyncio.run(main())
