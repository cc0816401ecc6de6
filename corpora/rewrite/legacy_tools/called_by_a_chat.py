# finding: GI201 3
# finding: GI201 12
# finding: GI201 13
# finding: GI201 14
# flags: --unsafe
# types: the archived SDK is unknown to the checker, and mypy does not tell a function_call step from the others
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


model = genai.GenerativeModel("gemini-2.5-flash", tools=[moons])
chat = model.start_chat(enable_automatic_function_calling=True)
response = chat.send_message("Which moons has Mars?")
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client(api_key="key")


def moons(planet: str) -> str:
    """Name the moons of a planet."""
    print("asked for", planet)
    return "Phobos and Deimos"


model = "gemini-2.5-flash"
previous_interaction_id = None
functions = {"moons": moons}
turn_input: Any = "Which moons has Mars?"
for remaining in reversed(range(10)):
    response = client.interactions.create(
        model=model,
        input=turn_input,
        previous_interaction_id=previous_interaction_id,
        tools=[
            {
                "type": "function",
                "name": "moons",
                "description": "Name the moons of a planet.",
                "parameters": {
                    "type": "object",
                    "properties": {"planet": {"type": "string"}},
                    "required": ["planet"],
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
if not response.output_text:
    raise ValueError("The answer holds no text.")
print(response.output_text)
