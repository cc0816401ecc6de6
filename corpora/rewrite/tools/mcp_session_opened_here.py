# finding: GI103 12 GI560
# finding: GI103 15 GI516
# run: needs a server
from google import genai
from google.genai import types
from mcp import ClientSession
from mcp.client.streamable_http import streamablehttp_client


async def main() -> None:
    client = genai.Client()
    async with streamablehttp_client("https://moons.example/mcp") as (read, write, _):
        async with ClientSession(read, write) as session:
            await session.initialize()
            chat = client.aio.chats.create(
                model="gemini-2.5-flash", config=types.GenerateContentConfig(tools=[session])
            )
            response = await chat.send_message("Name a moon.")
            print(response.text)
