# finding: GI101 13
# types: mypy does not tell a function_call step from the others by its type
import asyncio

from google import genai
from google.genai import types

client = genai.Client()
tool = types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])


async def main() -> None:
    contents = [types.Content(role="user", parts=[types.Part(text="moons then rings")])]
    while True:
        response = await client.aio.models.generate_content(
            model="gemini-2.5-flash", contents=contents, config=types.GenerateContentConfig(tools=[tool])
        )
        contents.append(response.candidates[0].content)
        if not response.function_calls:
            break
        for call in response.function_calls:
            print(call.name)
            contents.append(
                types.Content(
                    role="user",
                    parts=[types.Part.from_function_response(name=call.name, response={"result": "done"})],
                )
            )
    print(response.text)


asyncio.run(main())
# output
import asyncio

from google import genai
from google.genai import types

client = genai.Client()
tool = types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])


async def main() -> None:
    contents = [{"type": "user_input", "content": [{"type": "text", "text": "moons then rings"}]}]
    while True:
        response = await client.aio.interactions.create(
            model="gemini-2.5-flash",
            input=contents,
            tools=[
                {
                    "type": "function",
                    "name": "moons",
                    "description": "Moons of a planet.",
                    "parameters": {"type": "object", "properties": {}},
                },
                {
                    "type": "function",
                    "name": "rings",
                    "description": "Rings of a planet.",
                    "parameters": {"type": "object", "properties": {}},
                },
            ],
            store=False,
        )
        response_calls = [step for step in response.steps or [] if step.type == "function_call"]
        contents.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
        if not response_calls:
            break
        for call in response_calls:
            print(call.name)
            contents.append(
                {"type": "function_result", "call_id": call.id, "name": call.name, "result": "done"}
            )
    print("".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ))


asyncio.run(main())
