# finding: GI101 12
from google import genai
from google.genai import types

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Double 4.",
    config=types.GenerateContentConfig(
        tools=[double], automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True)
    ),
)
for call in response.function_calls or []:
    print(call.name, call.args)
# output
from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Double 4.",
    tools=[
        {
            "type": "function",
            "name": "double",
            "description": "Twice the number.",
            "parameters": {
                "type": "object",
                "properties": {"number": {"type": "integer"}},
                "required": ["number"],
            },
        },
    ],
    store=False,
)
for call in [step for step in response.steps or [] if step.type == "function_call"]:
    print(call.name, call.arguments)
