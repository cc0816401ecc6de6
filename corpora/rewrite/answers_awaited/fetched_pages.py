# finding: GI101 8 GI544
import asyncio

from google import genai


async def main() -> None:
    client = genai.Client()
    response = await client.aio.models.generate_content(
        model="gemini-2.5-flash",
        contents="Read https://example.com/a.",
        config={"tools": [{"url_context": {}}]},
    )
    for page in response.candidates[0].url_context_metadata.url_metadata:
        print(page.retrieved_url, page.url_retrieval_status)


asyncio.run(main())
