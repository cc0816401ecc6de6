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
    for chunk in response.candidates[0].grounding_metadata.grounding_chunks:
        print(chunk.web.uri, chunk.web.title, chunk.web.domain)


asyncio.run(main())
