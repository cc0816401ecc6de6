# finding: GI103 17
# finding: GI103 18
# finding: GI103 24
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
LIGHT = {
    "name": "set_light",
    "description": "Sets the light.",
    "parameters": {"type": "object", "properties": {"brightness": {"type": "integer"}}, "required": ["brightness"]},
}


def set_light(brightness: int) -> dict[str, int]:
    return {"brightness": brightness}


config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[LIGHT])])
chat = client.chats.create(model="gemini-2.5-flash", config=config)
response = chat.send_message("Make it bright.")
while response.function_calls:
    parts = []
    for call in response.function_calls:
        result = set_light(**call.args)
        parts.append(types.Part.from_function_response(name=call.name, response={"result": result}))
    response = chat.send_message(parts)
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client()


def set_light(brightness: int) -> dict[str, int]:
    return {"brightness": brightness}


config: dict[str, Any] = {
    "tools": [
        {
            "type": "function",
            "name": "set_light",
            "description": "Sets the light.",
            "parameters": {
                "type": "object",
                "properties": {"brightness": {"type": "integer"}},
                "required": ["brightness"],
            },
        },
    ],
}
response = client.interactions.create(model="gemini-2.5-flash", input="Make it bright.", **config)
response_calls = [step for step in response.steps or [] if step.type == "function_call"]
previous_interaction_id = response.id
while response_calls:
    parts = []
    for call in response_calls:
        result = set_light(**call.arguments)
        parts.append({
            "type": "function_result",
            "call_id": call.id,
            "name": call.name,
            "result": {"result": result},
        })
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=parts,
        previous_interaction_id=previous_interaction_id,
        **config,
    )
    response_calls = [step for step in response.steps or [] if step.type == "function_call"]
    previous_interaction_id = response.id
print("".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
