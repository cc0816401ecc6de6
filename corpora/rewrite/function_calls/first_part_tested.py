# finding: GI101 5
# flags: --unsafe
from google import genai

client = genai.Client()
config = {"tools": [{"function_declarations": [{"name": "moons", "description": "Moons of a planet.", "parameters": {"type": "OBJECT", "properties": {"planet": {"type": "STRING"}}}}]}]}
response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons?", config=config)
if response.candidates[0].content.parts[0].function_call:
    function_call = response.candidates[0].content.parts[0].function_call
    print(f"Function to call: {function_call.name}")
    print(f"Arguments: {function_call.args}")
else:
    print("No function call found in the response.")
    print(response.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=[
        {
            "type": "function",
            "name": "moons",
            "description": "Moons of a planet.",
            "parameters": {"type": "object", "properties": {"planet": {"type": "string"}}},
        },
    ],
    store=False,
)
if any(step.type == "function_call" for step in response.steps or []):
    function_call = next(step for step in response.steps or [] if step.type == "function_call")
    print(f"Function to call: {function_call.name}")
    print(f"Arguments: {function_call.arguments}")
else:
    print("No function call found in the response.")
    print("".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ))
