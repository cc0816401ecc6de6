# finding: GI101 27
# flags: --unsafe
# types: mypy does not tell a function_call step from the others by its type
import asyncio

from google import genai
from google.genai import types

client = genai.Client()
weather = {
    "name": "get_weather",
    "description": "Tells the weather of a city.",
    "parameters": {"type": "OBJECT", "properties": {"city": {"type": "STRING"}}, "required": ["city"]},
}


async def get_weather(city):
    return f"sunny in {city}"


async def _execute(call: types.FunctionCall):
    result = await get_weather(**call.args)
    return types.Part.from_function_response(name=call.name, response={"result": result})


async def main():
    contents = [types.Content(role="user", parts=[types.Part(text="Call get_weather for Oslo.")])]
    config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[weather])])
    while True:
        response = await client.aio.models.generate_content(
            model="gemini-2.5-flash", contents=contents, config=config
        )
        if not response.function_calls:
            break
        contents.append(response.candidates[0].content)
        parts = [await _execute(call) for call in response.function_calls]
        contents.append(types.Content(role="user", parts=parts))
    print(response.text)


asyncio.run(main())
# output
import asyncio

from google import genai
from google.genai.interactions import FunctionCallStep

client = genai.Client()
weather = {
    "name": "get_weather",
    "description": "Tells the weather of a city.",
    "parameters": {"type": "OBJECT", "properties": {"city": {"type": "STRING"}}, "required": ["city"]},
}


async def get_weather(city):
    return f"sunny in {city}"


async def _execute(call: FunctionCallStep):
    result = await get_weather(**call.arguments)
    return {"type": "function_result", "call_id": call.id, "name": call.name, "result": result}


async def main():
    contents = [{
        "type": "user_input",
        "content": [{"type": "text", "text": "Call get_weather for Oslo."}],
    }]
    while True:
        response = await client.aio.interactions.create(
            model="gemini-2.5-flash",
            input=contents,
            tools=[
                {
                    "type": "function",
                    "name": "get_weather",
                    "description": "Tells the weather of a city.",
                    "parameters": {
                        "type": "object",
                        "properties": {"city": {"type": "string"}},
                        "required": ["city"],
                    },
                },
            ],
            store=False,
        )
        response_calls = [step for step in response.steps or [] if step.type == "function_call"]
        if not response_calls:
            break
        contents.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
        parts = [await _execute(call) for call in response_calls]
        contents.extend(parts)
    print("".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ))


asyncio.run(main())
