# finding: GI103 16
# finding: GI103 21
# types: mypy does not tell a function_call step from the others by its type
from google import genai
from google.genai import types


def add(a: float, b: float) -> float:
    """Adds two numbers."""
    return a + b


def multiply(a: float, b: float) -> float:
    """Multiplies two numbers."""
    return a * b


client = genai.Client()
chat = client.chats.create(
    model="gemini-2.5-flash",
    config=types.GenerateContentConfig(system_instruction="You count.", tools=[add, multiply]),
)
for question in ("add then multiply", "And without tools?", "multiply"):
    response = chat.send_message(question)
    print(response.text)
# output
from typing import Any

from google import genai


def add(a: float, b: float) -> float:
    """Adds two numbers."""
    return a + b


def multiply(a: float, b: float) -> float:
    """Multiplies two numbers."""
    return a * b


client = genai.Client()
previous_interaction_id = None
for question in ("add then multiply", "And without tools?", "multiply"):
    functions = {"add": add, "multiply": multiply}
    turn_input: Any = question
    for remaining in reversed(range(10)):
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=turn_input,
            previous_interaction_id=previous_interaction_id,
            system_instruction="You count.",
            tools=[
                {
                    "type": "function",
                    "name": "add",
                    "description": "Adds two numbers.",
                    "parameters": {
                        "type": "object",
                        "properties": {"a": {"type": "number"}, "b": {"type": "number"}},
                        "required": ["a", "b"],
                    },
                },
                {
                    "type": "function",
                    "name": "multiply",
                    "description": "Multiplies two numbers.",
                    "parameters": {
                        "type": "object",
                        "properties": {"a": {"type": "number"}, "b": {"type": "number"}},
                        "required": ["a", "b"],
                    },
                },
            ],
        )
        previous_interaction_id = response.id
        calls = [step for step in response.steps or [] if step.type == "function_call"]
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
    print(response.output_text)
