# finding: GI101 11
import asyncio

from google import genai

client = genai.Client()


async def main():
    prompts = ["Name a moon.", "Name a star."]
    responses = await asyncio.gather(
        *[client.aio.models.generate_content(model="gemini-2.5-flash", contents=prompt) for prompt in prompts]
    )
    for prompt, response in zip(prompts, responses):
        if hasattr(response, "text") and response.text:
            print(prompt, response.text)
    print(len(responses), responses[0].text)


asyncio.run(main())
# output
import asyncio

from google import genai

client = genai.Client()


async def main():
    prompts = ["Name a moon.", "Name a star."]
    responses = await asyncio.gather(
        *[client.aio.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        ) for prompt in prompts]
    )
    for prompt, response in zip(prompts, responses):
        if hasattr(response, "output_text") and response.output_text:
            print(prompt, response.output_text)
    print(len(responses), responses[0].output_text)


asyncio.run(main())
