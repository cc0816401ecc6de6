# finding: GI101 4
# rows: part.function_call, part.function_call.name, part.function_call.args, part.function_response, part.function_response.name, part.function_response.response
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        {"role": "user", "parts": [{"text": "Weather and time?"}]},
        {
            "role": "model",
            "parts": [
                {"function_call": {"name": "weather", "args": {"town": "Rome"}}},
                {"function_call": {"name": "time", "args": {}}},
            ],
        },
        {
            "role": "user",
            "parts": [
                {"function_response": {"name": "time", "response": {"result": "noon"}}},
                {"function_response": {"name": "weather", "response": {"sun": True}}},
            ],
        },
    ],
)
print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {
            "type": "user_input",
            "content": [{"type": "text", "text": "Weather and time?"}],
        },
        {
            "type": "function_call",
            "id": "call_1_1",
            "name": "weather",
            "arguments": {"town": "Rome"},
        },
        {"type": "function_call", "id": "call_1_2", "name": "time", "arguments": {}},
        {
            "type": "function_result",
            "call_id": "call_1_2",
            "name": "time",
            "result": "noon",
        },
        {
            "type": "function_result",
            "call_id": "call_1_1",
            "name": "weather",
            "result": {"sun": True},
        },
    ],
    store=False,
)
print(response.output_text)
