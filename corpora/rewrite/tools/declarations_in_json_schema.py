# finding: GI101 4
# rows: tool.function_declarations.parameters_json_schema, tool.function_declarations.behavior.BLOCKING, tool_config.function_calling_config.mode.NONE
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons?",
    config={
        "tools": [
            {
                "function_declarations": [
                    {
                        "name": "moons",
                        "description": "The moons of a planet.",
                        "parameters_json_schema": {
                            "type": "object",
                            "properties": {"planet": {"type": "string"}},
                        },
                    },
                    {"name": "planets", "description": "All planets."},
                ]
            }
        ],
        "tool_config": {"function_calling_config": {"mode": "NONE"}},
    },
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=[
        {
            "type": "function",
            "name": "moons",
            "description": "The moons of a planet.",
            "parameters": {
                "type": "object",
                "properties": {"planet": {"type": "string"}},
            },
        },
        {
            "type": "function",
            "name": "planets",
            "description": "All planets.",
            "parameters": {"type": "object", "properties": {}},
        },
    ],
    generation_config={"tool_choice": "none"},
    store=False,
)
print(response.usage.total_tokens)
