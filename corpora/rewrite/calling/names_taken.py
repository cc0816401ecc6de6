# finding: GI101 13
# types: mypy does not tell a function_call step from the others by its type
from google import genai

client = genai.Client()
steps = 3


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


def ask(result: str, call: int) -> None:
    answer = client.models.generate_content(
        model="gemini-2.5-flash", contents="Double 4.", config={"tools": [double]}
    )
    print(answer.text, steps, result, call)


ask("so", 1)
# output
from google import genai

client = genai.Client()
steps = 3


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


def ask(result: str, call: int) -> None:
    functions = {"double": double}
    input_steps = [
        {"type": "user_input", "content": [{"type": "text", "text": "Double 4."}]},
    ]
    for remaining in reversed(range(10)):
        answer = client.interactions.create(
            model="gemini-2.5-flash",
            input=input_steps,
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
        calls = [step for step in answer.steps or [] if step.type == "function_call"]
        if not calls or not remaining:
            break
        input_steps += [step.model_dump(exclude_none=True) for step in answer.steps or []]
        for function_call in calls:
            function = functions[function_call.name]
            try:
                function_result = {"result": function(**function_call.arguments)}
            except Exception as error:
                function_result = {"error": str(error)}
            input_steps.append({
                "type": "function_result",
                "call_id": function_call.id,
                "name": function_call.name,
                "result": function_result,
            })
    print(answer.output_text, steps, result, call)


ask("so", 1)
