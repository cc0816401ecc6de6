# finding: GI101 13
from google import genai
from google.genai import types

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    print("called")
    return 2 * number


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Double 4.",
    config=types.GenerateContentConfig(
        tools=[double],
        automatic_function_calling=types.AutomaticFunctionCallingConfig(maximum_remote_calls=1),
    ),
)
print([call.name for call in response.function_calls or []])
# output
from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    print("called")
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
response_calls = [step for step in response.steps or [] if step.type == "function_call"]
print([call.name for call in response_calls])
