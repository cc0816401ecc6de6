# finding: GI103 11
# finding: GI103 15
# types: mypy does not tell a function_call step from the others by its type
from google import genai
from google.genai import types


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    config=types.GenerateContentConfig(tools=[add], temperature=0),
)
print(chat.send_message("Name a moon.").text)
# output
from typing import Any

from google import genai


def add(a: int, b: int) -> int:
    """Add two numbers."""
    return a + b


client = genai.Client()
previous_interaction_id = None
functions = {"add": add}
turn_input: Any = "Name a moon."
for remaining in reversed(range(10)):
    interaction = client.interactions.create(
        model="gemini-2.5-flash",
        input=turn_input,
        previous_interaction_id=previous_interaction_id,
        tools=[
            {
                "type": "function",
                "name": "add",
                "description": "Add two numbers.",
                "parameters": {
                    "type": "object",
                    "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}},
                    "required": ["a", "b"],
                },
            },
        ],
        generation_config={"temperature": 0},
    )
    previous_interaction_id = interaction.id
    calls = [step for step in interaction.steps or [] if step.type == "function_call"]
    if not calls or not remaining:
        break
    turn_input = []
    for call in calls:
        function = functions[call.name]
        try:
            result = {"result": function(**call.arguments)}
        except Exception as error:
            result = {"error": str(error)}
        turn_input.append({
            "type": "function_result",
            "call_id": call.id,
            "name": call.name,
            "result": result,
        })
print(interaction.output_text)
