# finding: GI101 6
# finding: GI101 25
# rows: content.role.tool
from google import genai
from google.genai import types

client = genai.Client()
tool = types.Tool(function_declarations=[types.FunctionDeclaration(name="moons", description="d", parameters_json_schema={"type": "object", "properties": {"a": {"type": "string"}}})])
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons are there?",
    config=types.GenerateContentConfig(tools=[tool]),
)
print(response.function_calls[0].name)
user_prompt_content = types.Content(role="user", parts=[types.Part.from_text(text="Which moons are there?")])
function_call_part = response.function_calls[0]
function_call_content = response.candidates[0].content
try:
    function_result = ", ".join(function_call_part.args)
    function_response = {"result": function_result}
except Exception as e:
    function_response = {"error": str(e)}
function_response_part = types.Part.from_function_response(
    name=function_call_part.name,
    response=function_response,
)
function_response_content = types.Content(role="tool", parts=[function_response_part])
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[user_prompt_content, function_call_content, function_response_content],
    config=types.GenerateContentConfig(tools=[tool]),
)
print(response.text)
# output
from google import genai

client = genai.Client()
tool = {
    "type": "function",
    "name": "moons",
    "description": "d",
    "parameters": {"type": "object", "properties": {"a": {"type": "string"}}},
}
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons are there?",
    tools=[tool],
    store=False,
)
response_calls = [step for step in response.steps or [] if step.type == "function_call"]
print(response_calls[0].name)
user_prompt_content = {"type": "user_input", "content": [{"type": "text", "text": "Which moons are there?"}]}
function_call_part = response_calls[0]
function_call_content = [step.model_dump(exclude_none=True) for step in response.steps or []]
try:
    function_result = ", ".join(function_call_part.arguments)
    function_response = {"result": function_result}
except Exception as e:
    function_response = {"error": str(e)}
function_response_part = {
    "type": "function_result",
    "call_id": function_call_part.id,
    "name": function_call_part.name,
    "result": function_response,
}
function_response_content = function_response_part
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[user_prompt_content, *function_call_content, function_response_content],
    tools=[tool],
    store=False,
)
print("".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
