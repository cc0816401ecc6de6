# finding: GI101 12
from google import genai
from google.genai import types

client = genai.Client()
moons = types.Tool(
    function_declarations=[
        types.FunctionDeclaration(name="get_moons", description="The moons."),
        types.FunctionDeclaration(name="get_rings", description="The rings."),
    ]
)
tools = [moons]
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Which moons?", config=types.GenerateContentConfig(tools=tools)
)
for call in response.function_calls or []:
    print(call.name)
# output
from google import genai

client = genai.Client()
tools = [
    {
        "type": "function",
        "name": "get_moons",
        "description": "The moons.",
        "parameters": {"type": "object", "properties": {}},
    },
    {
        "type": "function",
        "name": "get_rings",
        "description": "The rings.",
        "parameters": {"type": "object", "properties": {}},
    },
]
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=tools,
    store=False,
)
for call in [step for step in response.steps or [] if step.type == "function_call"]:
    print(call.name)
