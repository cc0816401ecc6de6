# finding: GI101 5
from google import genai

client = genai.Client()
config = {"tools": [{"function_declarations": [{"name": "moons", "description": "Moons of a planet.", "parameters": {"type": "OBJECT", "properties": {"planet": {"type": "STRING"}}}}]}]}
response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons?", config=config)
calls = response.function_calls
print(calls is not None, len(response.function_calls))
for call in calls:
    print(call.name, call.id is call.id)
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
response_calls = [step for step in response.steps or [] if step.type == "function_call"]
calls = response_calls
print(bool(calls), len(response_calls))
for call in calls:
    print(call.name, call.id is call.id)
