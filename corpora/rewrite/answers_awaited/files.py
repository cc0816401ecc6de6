# finding: GI101 8 GI544
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.models.generate_content(
        model="gemini-2.5-flash",
        contents="What do the files say?",
        config={"tools": [{"file_search": {"file_search_store_names": ["fileSearchStores/moons"]}}]},
    )
    for chunk in response.candidates[0].grounding_metadata.grounding_chunks:
        context = chunk.retrieved_context
        print(context.uri, context.title, context.page_number, context.media_id)


asyncio.run(main())
