# finding: GI101 22
# types: mypy does not tell a function_call step from the others by its type
from google import genai
from google.genai import types

client = genai.Client()


def get_current_temperature(location: str, unit: str = "celsius") -> dict:
    """Gets the current temperature for a given location.

    Args:
        location: The city and state, e.g. San Francisco, CA

    Returns:
        A dictionary containing the temperature and unit.
    """
    return {"temperature": len(location), "unit": unit}


# The SDK calls the function.
config = types.GenerateContentConfig(tools=[get_current_temperature])

response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="What's the temperature in Boston?",
    config=config,
)

print(response.text)
# output
import inspect

from google import genai

client = genai.Client()


def get_current_temperature(location: str, unit: str = "celsius") -> dict:
    """Gets the current temperature for a given location.

    Args:
        location: The city and state, e.g. San Francisco, CA

    Returns:
        A dictionary containing the temperature and unit.
    """
    return {"temperature": len(location), "unit": unit}


functions = {"get_current_temperature": get_current_temperature}
steps = [
    {
        "type": "user_input",
        "content": [{"type": "text", "text": "What's the temperature in Boston?"}],
    },
]
for remaining in reversed(range(10)):
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=steps,
        # The SDK calls the function.
        tools=[
            {
                "type": "function",
                "name": "get_current_temperature",
                "description": inspect.getdoc(get_current_temperature) or "",
                "parameters": {
                    "type": "object",
                    "properties": {
                        "location": {"type": "string"},
                        "unit": {"type": "string", "default": "celsius"},
                    },
                    "required": ["location"],
                },
            },
        ],
        store=False,
    )
    calls = [step for step in response.steps or [] if step.type == "function_call"]
    if not calls or not remaining:
        break
    steps += [step.model_dump(exclude_none=True) for step in response.steps or []]
    for call in calls:
        function = functions[call.name]
        try:
            result = {"result": function(**call.arguments)}
        except Exception as error:
            result = {"error": str(error)}
        steps.append({
            "type": "function_result",
            "call_id": call.id,
            "name": call.name,
            "result": result,
        })

print(response.output_text)
