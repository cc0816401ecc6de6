# finding: GI101 5
from google import genai

client = genai.Client()
config = {"tools": [{"function_declarations": [{"name": "moons", "description": "Moons of a planet.", "parameters": {"type": "OBJECT", "properties": {"planet": {"type": "STRING"}}}}]}]}
response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons?", config=config)
for part in response.candidates[0].content.parts:
    if part.function_call:
        print(part.function_call.name, part.function_call.args)
        break
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
for step in response.steps or []:
    if step.type == "function_call":
        print(step.name, step.arguments)
        break
