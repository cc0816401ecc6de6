# finding: GI101 11
# types: mypy does not tell a function_call step from the others by its type
from google import genai

client = genai.Client()


def order() -> list[tuple[str, list[str]]]:
    """The order so far."""
    return [("coffee", ["milk"])]


response = client.models.generate_content(
    model="gemini-2.5-flash", contents="What did I order?", config={"tools": [order]}
)
print(response.text)
# output
from google import genai

client = genai.Client()


def order() -> list[tuple[str, list[str]]]:
    """The order so far."""
    return [("coffee", ["milk"])]


functions = {"order": order}
steps = [
    {"type": "user_input", "content": [{"type": "text", "text": "What did I order?"}]},
]
for remaining in reversed(range(10)):
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=steps,
        tools=[
            {
                "type": "function",
                "name": "order",
                "description": "The order so far.",
                "parameters": {"type": "object", "properties": {}},
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
