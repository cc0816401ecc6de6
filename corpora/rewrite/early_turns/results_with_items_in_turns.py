# finding: GI203 6
# finding: GI203 8
# types: a type checker takes the first step of the list for the type of all
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
weather = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
history = [{"role": "user", "content": "Weather in Paris?"}]
first = client.interactions.create(model="gemini-2.5-flash", input=history, tools=[weather])
call = next(output for output in first.outputs if output.type == "function_call")
second = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"role": "user", "content": "Weather in Paris?"},
        {"role": "model", "content": [{"type": "function_call", "id": call.id, "name": call.name, "arguments": {}}]},
        {
            "role": "user",
            "content": [
                {
                    "type": "function_result",
                    "call_id": call.id,
                    "name": call.name,
                    "result": {"items": [{"type": "text", "text": "sunny"}, {"type": "text", "text": "warm"}]},
                }
            ],
        },
    ],
    tools=[weather],
)
print(second.outputs[-1].text)
# output
from google import genai

client = genai.Client()
weather = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
history = [{"type": "user_input", "content": [{"type": "text", "text": "Weather in Paris?"}]}]
first = client.interactions.create(model="gemini-2.5-flash", input=history, tools=[weather])
call = next(output for output in first.steps or [] if output.type == "function_call")
second = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "Weather in Paris?"}]},
        {"type": "function_call", "id": call.id, "name": call.name, "arguments": {}},
        {
            "type": "function_result",
            "call_id": call.id,
            "name": call.name,
            "result": [{"type": "text", "text": "sunny"}, {"type": "text", "text": "warm"}],
        },
    ],
    tools=[weather],
)
print(second.output_text)
