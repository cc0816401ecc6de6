# finding: GI101 4
# rows: part.function_call.id, part.function_response.id, content.role.function
from google import genai

client = genai.Client()
response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        {"role": "user", "parts": [{"text": "The time?"}]},
        {"role": "model", "parts": [{"function_call": {"id": "t1", "name": "time", "args": {}}}]},
        {
            "role": "user",
            "parts": [{"function_response": {"id": "t1", "name": "time", "response": {"error": "no clock"}}}],
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
        {"type": "user_input", "content": [{"type": "text", "text": "The time?"}]},
        {"type": "function_call", "id": "t1", "name": "time", "arguments": {}},
        {"type": "function_result", "call_id": "t1", "name": "time", "result": "no clock", "is_error": True},
    ],
    store=False,
)
print(response.output_text)
