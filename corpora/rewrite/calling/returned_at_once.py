# finding: GI101 12
# types: mypy does not tell a function_call step from the others by its type
from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


def ask(prompt: str) -> str:
    return client.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config={"tools": [double]}
    ).text


print(ask("Double 4."))
# output
from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


def ask(prompt: str) -> str:
    functions = {"double": double}
    steps = [{"type": "user_input", "content": [{"type": "text", "text": prompt}]}]
    for remaining in reversed(range(10)):
        interaction = client.interactions.create(
            model="gemini-2.5-flash",
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
        calls = [step for step in interaction.steps or [] if step.type == "function_call"]
        if not calls or not remaining:
            break
        steps += [step.model_dump(exclude_none=True) for step in interaction.steps or []]
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
    return interaction.output_text


print(ask("Double 4."))
