# finding: GI101 5 unsafe
# rows: tool.mcp_servers, tool.mcp_servers.name, tool.mcp_servers.streamable_http_transport, tool.mcp_servers.streamable_http_transport.url, tool.mcp_servers.streamable_http_transport.headers
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name three moons.",
    config=types.GenerateContentConfig(
        tools=[types.Tool(mcp_servers=[types.McpServer(name="moons", streamable_http_transport=types.StreamableHttpTransport(url="https://mcp.example.com", headers={"x": "y"}))])]
    ),
)
print(response.text)
