# finding: GI101 8
# finding: GI101 9 GI501
import asyncio
from google import genai

async def main():
    client = genai.Client()
    aclient = client.aio
    models = aclient.models
    a = await aclient.models.generate_content(model="gemini-2.5-flash", contents="A moon.")
    b = await models.generate_content(model="gemini-2.5-flash", contents="A moon.")
    print(a.text, b.text)

asyncio.run(main())
# output
import asyncio
from google import genai

async def main():
    client = genai.Client()
    aclient = client.aio
    models = aclient.models
    a = await aclient.interactions.create(
        model="gemini-2.5-flash",
        input="A moon.",
        store=False,
    )
    b = await models.generate_content(model="gemini-2.5-flash", contents="A moon.")
    print(a.output_text, b.text)

asyncio.run(main())
