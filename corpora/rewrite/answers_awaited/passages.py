# finding: GI101 8 GI544
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a moon.",
        config={"tools": [{"google_search": {}}]},
    )
    for support in response.candidates[0].grounding_metadata.grounding_supports:
        segment = support.segment
        print(segment.start_index, segment.end_index, segment.text, segment.part_index)
        print(support.grounding_chunk_indices, support.confidence_scores)


asyncio.run(main())
