# finding: GI101 29 GI509
# flags: --unsafe
from google import genai
from google.genai import types

client = genai.Client()
FUNCTIONS = {"get_weather": lambda city: f"sunny in {city}"}
weather = {
    "name": "get_weather",
    "description": "Tells the weather of a city.",
    "parameters": {"type": "OBJECT", "properties": {"city": {"type": "STRING"}}, "required": ["city"]},
}


def _call_function(call, verbose=False):
    if verbose:
        print(f"calling {call.name}({call.args})")
    if call.name not in FUNCTIONS:
        return types.Content(
            role="tool",
            parts=[types.Part.from_function_response(name=call.name, response={"error": "unknown function"})],
        )
    result = FUNCTIONS[call.name](**call.args)
    return types.Content(
        role="tool",
        parts=[types.Part.from_function_response(name=call.name, response={"result": result})],
    )


def _generate(messages, verbose):
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=messages,
        config=types.GenerateContentConfig(tools=[types.Tool(function_declarations=[weather])]),
    )
    if response.candidates:
        for candidate in response.candidates:
            messages.append(candidate.content)
    if not response.function_calls:
        return response.text
    results = []
    for call in response.function_calls:
        result = _call_function(call, verbose)
        if not result.parts or not result.parts[0].function_response:
            raise RuntimeError("no result")
        if verbose:
            print(result.parts[0].function_response.response.keys())
        results.append(result.parts[0])
    messages.append(types.Content(role="user", parts=results))


def main():
    messages = [types.Content(role="user", parts=[types.Part(text="Call get_weather for Oslo.")])]
    for _ in range(3):
        answer = _generate(messages, True)
        if answer:
            print(answer)
            break


main()
