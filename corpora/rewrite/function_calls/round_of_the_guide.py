# finding: GI101 14
# finding: GI101 29
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()


def get_moons(planet: str) -> str:
    return f"Titan of {planet}"


tools = types.Tool(function_declarations=[{"name": "get_moons", "description": "The moons.", "parameters": {"type": "OBJECT", "properties": {"planet": {"type": "STRING"}}}}])
config = types.GenerateContentConfig(tools=[tools])
contents = [types.Content(role="user", parts=[types.Part(text="Which moons are there?")])]
response = client.models.generate_content(model="gemini-2.5-flash", contents=contents, config=config)
tool_call = response.candidates[0].content.parts[0].function_call
if tool_call.name == "get_moons":
    result = get_moons(**tool_call.args)
    print(f"Function execution result: {result}")

# Create a function response part
function_response_part = types.Part.from_function_response(
    name=tool_call.name,
    response={"result": result},
)

# Append function call and result of the function execution to contents
contents.append(response.candidates[0].content)  # Append the content from the model's response.
contents.append(types.Content(role="user", parts=[function_response_part]))  # Append the function response
final_response = client.models.generate_content(
    model="gemini-2.5-flash",
    config=config,
    contents=contents,
)
print(final_response.text)
# output
from google import genai

client = genai.Client()


def get_moons(planet: str) -> str:
    return f"Titan of {planet}"


tools = {
    "type": "function",
    "name": "get_moons",
    "description": "The moons.",
    "parameters": {"type": "object", "properties": {"planet": {"type": "string"}}},
}
contents = [{"type": "user_input", "content": [{"type": "text", "text": "Which moons are there?"}]}]
response = client.interactions.create(model="gemini-2.5-flash", input=contents, tools=[tools], store=False)
tool_call = next(step for step in response.steps or [] if step.type == "function_call")
if tool_call.name == "get_moons":
    result = get_moons(**tool_call.arguments)
    print(f"Function execution result: {result}")

# Create a function response part
function_response_part = {"type": "function_result", "call_id": tool_call.id, "name": tool_call.name, "result": result}

# Append function call and result of the function execution to contents
contents.extend(step.model_dump(exclude_none=True) for step in response.steps or [])  # Append the content from the model's response.
contents.append(function_response_part)  # Append the function response
final_response = client.interactions.create(
    model="gemini-2.5-flash",
    tools=[tools],
    input=contents,
    store=False,
)
print("".join(
    item.text
    for step in final_response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
