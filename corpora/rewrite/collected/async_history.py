# finding: GI101 13
import asyncio

from google import genai
from google.genai import types

client = genai.Client()


async def talk():
    contents = []
    for question in ("Name a moon.", "And another?"):
        contents.append(types.UserContent(question))
        response = await client.aio.models.generate_content(model="gemini-2.5-flash", contents=contents)
        contents.append(response.candidates[0].content)
        print(response.text)


asyncio.run(talk())
# output
import asyncio

from google import genai

client = genai.Client()


async def talk():
    contents = []
    for question in ("Name a moon.", "And another?"):
        contents.append({"type": "user_input", "content": [{"type": "text", "text": question}]})
        response = await client.aio.interactions.create(
            model="gemini-2.5-flash",
            input=contents,
            store=False,
        )
        contents.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
        print(response.output_text)


asyncio.run(talk())
