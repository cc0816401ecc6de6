# finding: GI101 12
# finding: GI101 17
from google import genai
from google.genai import types

client = genai.Client()

# The moons.
get_moons = {"name": "get_moons", "description": "The moons."}
get_rings = types.FunctionDeclaration(name="get_rings", description="The rings.")
moons = types.Tool(function_declarations=[get_moons])
both = types.Tool(function_declarations=[get_moons, get_rings])
for question in ("Which moons?", "How many?"):
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=question, config=types.GenerateContentConfig(tools=[moons])
    )
    for call in response.function_calls or []:
        print(call.name)
response = client.models.generate_content(
    model="gemini-2.5-flash", contents="Which rings?", config=types.GenerateContentConfig(tools=[both])
)
for call in response.function_calls or []:
    print(call.name)
# output
from google import genai

client = genai.Client()

# The moons.
get_moons = {
    "type": "function",
    "name": "get_moons",
    "description": "The moons.",
    "parameters": {"type": "object", "properties": {}},
}
get_rings = {
    "type": "function",
    "name": "get_rings",
    "description": "The rings.",
    "parameters": {"type": "object", "properties": {}},
}
for question in ("Which moons?", "How many?"):
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=question,
        tools=[get_moons],
        store=False,
    )
    response_calls = [step for step in response.steps or [] if step.type == "function_call"]
    for call in response_calls:
        print(call.name)
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which rings?",
    tools=[get_moons, get_rings],
    store=False,
)
response_calls = [step for step in response.steps or [] if step.type == "function_call"]
for call in response_calls:
    print(call.name)
