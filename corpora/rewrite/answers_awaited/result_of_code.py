# finding: GI101 8
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.models.generate_content(
        model="gemini-2.5-flash",
        contents="Compute pi.",
        config={"tools": [{"code_execution": {}}]},
    )
    print(response.code_execution_result)


asyncio.run(main())
# output
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input="Compute pi.",
        tools=[{"type": "code_execution"}],
        store=False,
    )
    print(next((step.result for step in response.steps or [] if step.type == "code_execution_result"), None))


asyncio.run(main())
