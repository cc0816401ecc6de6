# finding: GI101 15
# types: mypy does not tell a function_call step from the others by its type
import asyncio

from google import genai

client = genai.Client()


async def double(number: int) -> int:
    """Twice the number."""
    await asyncio.sleep(0)
    return 2 * number


async def ask(prompt: str) -> None:
    response = await client.aio.models.generate_content(
        model="gemini-2.5-flash", contents=prompt, config={"tools": [double]}
    )
    print(response.text)


asyncio.run(ask("Double 4."))
# output
import asyncio

from google import genai

client = genai.Client()


async def double(number: int) -> int:
    """Twice the number."""
    await asyncio.sleep(0)
    return 2 * number


async def ask(prompt: str) -> None:
    functions = {"double": double}
    steps = [{"type": "user_input", "content": [{"type": "text", "text": prompt}]}]
    for remaining in reversed(range(10)):
        response = await client.aio.interactions.create(
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
                result = {"result": await function(**call.arguments)}
            except Exception as error:
                result = {"error": str(error)}
            steps.append({
                "type": "function_result",
                "call_id": call.id,
                "name": call.name,
                "result": result,
            })
    print(response.output_text)


asyncio.run(ask("Double 4."))
