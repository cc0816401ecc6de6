# finding: GI101 8
# finding: GI101 13 bridged GI512
# finding: GI102 17 bridged GI511
# flags: --bridge
from google import genai
from google.genai import types

client = genai.Client()
tool = types.Tool(
    function_declarations=[types.FunctionDeclaration(name="get_moons", description="The moons.")]
)
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Which moons?", config=types.GenerateContentConfig(tools=[tool])
)
for call in response.function_calls or []:
    print(call.name)
other = client.models.generate_content(
    model="gemini-2.5-flash", contents="Which moons?", config=types.GenerateContentConfig(tools=[tool])
)
print(len(other.candidates or []), vars(other).keys() is None)
stream = client.models.generate_content_stream(
    model="gemini-2.5-flash", contents="Which moons?", config=types.GenerateContentConfig(tools=[tool])
)
for chunk in stream:
    print(vars(chunk) is None)
# output
import shim
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=[
        {
            "type": "function",
            "name": "get_moons",
            "description": "The moons.",
            "parameters": {"type": "object", "properties": {}},
        },
    ],
    store=False,
)
for call in [step for step in response.steps or [] if step.type == "function_call"]:
    print(call.name)
other = shim.to_generate_content_response(client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=[
        {
            "type": "function",
            "name": "get_moons",
            "description": "The moons.",
            "parameters": {"type": "object", "properties": {}},
        },
    ],
    store=False,
))
print(len(other.candidates or []), vars(other).keys() is None)
stream = shim.to_chunks(client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=[
        {
            "type": "function",
            "name": "get_moons",
            "description": "The moons.",
            "parameters": {"type": "object", "properties": {}},
        },
    ],
    stream=True,
    store=False,
))
for chunk in stream:
    print(vars(chunk) is None)
