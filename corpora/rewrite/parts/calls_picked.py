# finding: GI101 10
from google import genai
from google.genai import types

client = genai.Client()
get_weather = types.FunctionDeclaration(
    name="get_weather",
    description="The weather in a city.",
    parameters_json_schema={"type": "object", "properties": {"city": {"type": "string"}}},
)
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Call get_weather.",
    config=types.GenerateContentConfig(tools=[types.Tool(function_declarations=[get_weather])]),
)
print(any(part.function_call for part in response.candidates[0].content.parts))
calls = [part.function_call for part in response.candidates[0].content.parts if part.function_call]
for call in calls:
    print(call.name, call.args)
first = next((part.function_call for part in response.parts if part.function_call), None)
if first:
    print(first.name)
# output
from google import genai

client = genai.Client()
get_weather = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather in a city.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Call get_weather.",
    tools=[get_weather],
    store=False,
)
print(any(step.type == "function_call" for step in response.steps or []))
calls = [step for step in response.steps or [] if step.type == "function_call"]
for call in calls:
    print(call.name, call.arguments)
first = next((
    step
    for step in response.steps or []
    if step.type == "function_call"
), None)
if first:
    print(first.name)
