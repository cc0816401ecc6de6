# finding: GI101 27 GI509
# flags: --unsafe
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
        parts = await asyncio.gather(*(_execute(call) for call in response.function_calls))
        contents.append(types.Content(role="user", parts=parts))
    print(response.text)


asyncio.run(main())
