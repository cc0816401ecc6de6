# finding: GI101 17
# rows: config.tools, tool.function_declarations, tool.function_declarations.name, tool.function_declarations.description, tool.function_declarations.parameters, schema.type, schema.properties, schema.required, schema.enum, schema.description, schema.type.OBJECT, schema.type.STRING
from google import genai
from google.genai import types

client = genai.Client()
weather = types.FunctionDeclaration(
    name="get_weather",
    description="The weather at a place.",
    parameters=types.Schema(
        type="OBJECT",
        properties={
            "place": types.Schema(type=types.Type.STRING, description="A town."),
            "unit": {"type": "STRING", "enum": ["C", "F"]},
        },
        required=["place"],
    ),
)
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="The weather in Rome, without tools please.",
    config=types.GenerateContentConfig(
        temperature=0,
        tools=[types.Tool(function_declarations=[weather])],
    ),
)
print(response.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
weather = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather at a place.",
    "parameters": {
        "type": "object",
        "properties": {
            "place": {"type": "string", "description": "A town."},
            "unit": {"type": "string", "enum": ["C", "F"]},
        },
        "required": ["place"],
    },
}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="The weather in Rome, without tools please.",
    generation_config={"temperature": 0},
    tools=[weather],
    store=False,
)
print(response.usage.total_tokens)
