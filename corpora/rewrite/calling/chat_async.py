# finding: GI103 13
# finding: GI103 14
# types: mypy does not tell a function_call step from the others by its type
import asyncio

from google import genai


async def add(a: int, b: int) -> int:
    """Adds two numbers."""
    return a + b


async def main() -> None:
    client = genai.Client()
    chat = client.aio.chats.create(model="gemini-2.5-flash", config={"tools": [add]})
    response = await chat.send_message("What is two and two?")
    print(response.text)


asyncio.run(main())
# output
import asyncio
from typing import Any

from google import genai


async def add(a: int, b: int) -> int:
    """Adds two numbers."""
    return a + b


async def main() -> None:
    client = genai.Client()
    previous_interaction_id = None
    functions = {"add": add}
    turn_input: Any = "What is two and two?"
    for remaining in reversed(range(10)):
        response = await client.aio.interactions.create(
            model="gemini-2.5-flash",
            input=turn_input,
            previous_interaction_id=previous_interaction_id,
            tools=[
                {
                    "type": "function",
                    "name": "add",
                    "description": "Adds two numbers.",
                    "parameters": {
                        "type": "object",
                        "properties": {
                            "a": {"type": "integer"},
                            "b": {"type": "integer"},
                        },
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
                result = {"result": await function(**call.arguments)}
            except Exception as error:
                result = {"error": str(error)}
            turn_input.append({
                "type": "function_result",
                "call_id": call.id,
                "name": call.name,
                "result": result,
            })
    print(response.output_text)


asyncio.run(main())
