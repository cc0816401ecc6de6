# finding: GI101 8 GI544
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.models.generate_content(
        model="gemini-2.5-flash",
        contents="A café nearby?",
        config={"tools": [{"google_maps": {"enable_widget": True}}]},
    )
    for chunk in response.candidates[0].grounding_metadata.grounding_chunks:
        print(chunk.maps.uri, chunk.maps.title, chunk.maps.place_id, chunk.maps.text)


asyncio.run(main())
