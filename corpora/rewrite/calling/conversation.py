# finding: GI101 15
# types: mypy does not tell a function_call step from the others by its type
from google import genai
from google.genai import types

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


history = []
for question in ("Double 4.", "Again without tools."):
    history.append(types.Content(role="user", parts=[types.Part(text=question)]))
    response = client.models.generate_content(
        model="gemini-2.5-flash", contents=history, config={"tools": [double]}
    )
    history.append(response.candidates[0].content)
    print(response.text)
# output
from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


history = []
for question in ("Double 4.", "Again without tools."):
    history.append({
        "type": "user_input",
        "content": [{"type": "text", "text": question}],
    })
    functions = {"double": double}
    steps = [*history]
    for remaining in reversed(range(10)):
        response = client.interactions.create(
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
    history.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
    print(response.output_text)
