# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])])


def _run(call):
    print(call.name, dict(call.args))
    return "Titan"


response = client.models.generate_content(model="gemini-2.5-flash", contents="moons and rings, both", config=config)
for number, call in enumerate(response.function_calls or []):
    print(number, _run(call))
# output
from google import genai

client = genai.Client()


def _run(call):
    print(call.name, dict(call.arguments))
    return "Titan"


response = client.interactions.create(
    model="gemini-2.5-flash",
    input="moons and rings, both",
    tools=[
        {
            "type": "function",
            "name": "moons",
            "description": "Moons of a planet.",
            "parameters": {"type": "object", "properties": {}},
        },
        {
            "type": "function",
            "name": "rings",
            "description": "Rings of a planet.",
            "parameters": {"type": "object", "properties": {}},
        },
    ],
    store=False,
)
for number, call in enumerate([step for step in response.steps or [] if step.type == "function_call"]):
    print(number, _run(call))
