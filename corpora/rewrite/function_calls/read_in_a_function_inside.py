# finding: GI101 6
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])])
response = client.models.generate_content(model="gemini-2.5-flash", contents="moons and rings, both", config=config)
print(len(response.function_calls))
print([(lambda: call.name)() for call in response.function_calls])
# output
from google import genai

client = genai.Client()
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
response_calls = [step for step in response.steps or [] if step.type == "function_call"]
print(len(response_calls))
print([(lambda: call.name)() for call in response_calls])
