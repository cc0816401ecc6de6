# finding: GI101 5
# rows: tool.function_declarations.response, tool.function_declarations.response_json_schema, tool_config.function_calling_config.stream_function_call_arguments, tool.function_declarations.behavior.UNSPECIFIED
# run: the Developer API rejects some of the fields, so the call fails before and after
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons?",
    config=types.GenerateContentConfig(
        tools=[
            types.Tool(
                function_declarations=[
                    types.FunctionDeclaration(
                        name="moons",
                        response={"type": "STRING"},
                        behavior=types.Behavior.UNSPECIFIED,
                    ),
                    types.FunctionDeclaration(name="planets", response_json_schema={"type": "string"}),
                ]
            )
        ],
        tool_config=types.ToolConfig(
            function_calling_config=types.FunctionCallingConfig(stream_function_call_arguments=True)
        ),
    ),
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=[
        {"type": "function", "name": "moons", "parameters": {"type": "object", "properties": {}}},
        {"type": "function", "name": "planets", "parameters": {"type": "object", "properties": {}}},
    ],
    store=False,
)
print(response.usage.total_tokens)
