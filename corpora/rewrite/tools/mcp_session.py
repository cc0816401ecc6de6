# finding: GI101 7 GI560
# rows: entry_point.mcp_session
# run: needs a server
from google import genai
from mcp import ClientSession


async def ask(session: ClientSession) -> str:
    client = genai.Client()
    response = await client.aio.models.generate_content(
        model="gemini-2.5-flash",
        contents="Name a moon.",
        config={"tools": [session]},
    )
    return response.text or ""
