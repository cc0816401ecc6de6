# finding: GI103 6
# finding: GI103 7
# finding: GI103 10
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[types.FunctionDeclaration(name="moons", description="d", parameters_json_schema={"type": "object", "properties": {"a": {"type": "string"}}})])])
chat = client.chats.create(model="gemini-2.5-flash", config=config)
response = chat.send_message("Which moons are there?")
for call in response.function_calls or []:
    print(call.name, call.args)
    response = chat.send_message(types.Part.from_function_response(name=call.name, response={"result": "Titan"}))
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client()
config: dict[str, Any] = {
    "tools": [
        {
            "type": "function",
            "name": "moons",
            "description": "d",
            "parameters": {"type": "object", "properties": {"a": {"type": "string"}}},
        },
    ],
}
response = client.interactions.create(model="gemini-2.5-flash", input="Which moons are there?", **config)
previous_interaction_id = response.id
for call in [step for step in response.steps or [] if step.type == "function_call"]:
    print(call.name, call.arguments)
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=[{"type": "function_result", "call_id": call.id, "name": call.name, "result": "Titan"}],
        previous_interaction_id=previous_interaction_id,
        **config,
    )
    previous_interaction_id = response.id
print("".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
