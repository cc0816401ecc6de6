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
    print(response.candidates[0].grounding_metadata.google_maps_widget_context_token)


asyncio.run(main())
