# finding: GI101 6
from google import genai
from google.genai import types

client = genai.Client()
tool = types.Tool(function_declarations=[{"name": "get_moons", "description": "The moons."}])
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons are there?",
    config=types.GenerateContentConfig(tools=[tool]),
)
for call in response.function_calls:
    print(call.name, call.args)
# output
from google import genai

client = genai.Client()
tool = {
    "type": "function",
    "name": "get_moons",
    "description": "The moons.",
    "parameters": {"type": "object", "properties": {}},
}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons are there?",
    tools=[tool],
    store=False,
)
for call in [step for step in response.steps or [] if step.type == "function_call"]:
    print(call.name, call.arguments)
