# finding: GI101 14
# types: mypy does not tell a function_call step from the others by its type
import asyncio

from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


async def ask(prompt: str) -> str:
    result = await client.aio.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config={"tools": [double]}
    )
    return result.text or ""


print(asyncio.run(ask("Double 4.")))
# output
import asyncio

from google import genai

client = genai.Client()


def double(number: int) -> int:
    """Twice the number."""
    return 2 * number


async def ask(prompt: str) -> str:
    functions = {"double": double}
    steps = [{"type": "user_input", "content": [{"type": "text", "text": prompt}]}]
    for remaining in reversed(range(10)):
        result = await client.aio.interactions.create(
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
        calls = [step for step in result.steps or [] if step.type == "function_call"]
        if not calls or not remaining:
            break
        steps += [step.model_dump(exclude_none=True) for step in result.steps or []]
        for call in calls:
            function = functions[call.name]
            try:
                function_result = {"result": await asyncio.to_thread(function, **call.arguments)}
            except Exception as error:
                function_result = {"error": str(error)}
            steps.append({
                "type": "function_result",
                "call_id": call.id,
                "name": call.name,
                "result": function_result,
            })
    return result.output_text or ""


print(asyncio.run(ask("Double 4.")))
