# finding: GI101 5
# finding: GI101 14
# types: mypy does not tell a function_call step from the others by its type
from google import genai

client = genai.Client()
model_id = "gemini-2.5-flash"
print(client.models.generate_content(model=model_id, contents="Hello").text)
model_id = "gemini-2.5-pro"


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


response = client.models.generate_content(model=model_id, contents="Double 4.", config={"tools": [double]})
print(response.text)
# output
from google import genai

client = genai.Client()
model_id = "gemini-2.5-flash"
print(client.interactions.create(model=model_id, input="Hello", store=False).output_text)
model_id = "gemini-2.5-pro"


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


functions = {"double": double}
steps = [{"type": "user_input", "content": [{"type": "text", "text": "Double 4."}]}]
for remaining in reversed(range(10)):
    response = client.interactions.create(
        model=model_id,
        input=steps,
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
        steps.append({"type": "function_result", "call_id": call.id, "name": call.name, "result": result})
print(response.output_text)
