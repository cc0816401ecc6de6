# finding: GI101 5
# rows: config.tool_config, tool_config.function_calling_config, tool_config.function_calling_config.mode, tool_config.function_calling_config.mode.ANY, tool_config.function_calling_config.allowed_function_names
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons are there?",
    config=types.GenerateContentConfig(
        tools=[types.Tool(function_declarations=[types.FunctionDeclaration(name="moons", description="All moons.")])],
        tool_config=types.ToolConfig(
            function_calling_config=types.FunctionCallingConfig(mode="ANY", allowed_function_names=["moons"])
        ),
    ),
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons are there?",
    tools=[
        {
            "type": "function",
            "name": "moons",
            "description": "All moons.",
            "parameters": {"type": "object", "properties": {}},
        },
    ],
    generation_config={"tool_choice": {"allowed_tools": {"mode": "any", "tools": ["moons"]}}},
    store=False,
)
print(response.usage.total_tokens)
