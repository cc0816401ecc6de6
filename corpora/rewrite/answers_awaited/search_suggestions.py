# finding: GI101 8
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a moon.",
        config={"tools": [{"google_search": {}}]},
    )
    print(response.candidates[0].grounding_metadata.search_entry_point.rendered_content)


asyncio.run(main())
# output
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        tools=[{"type": "google_search"}],
        store=False,
    )
    response_suggestions = next(
        (
            result.search_suggestions
            for step in response.steps or []
            if step.type == "google_search_result"
            for result in step.result or []
            if result.search_suggestions
        ),
        None,
    )
    print(response_suggestions)


asyncio.run(main())
