# finding: GI101 5
from google import genai

client = genai.Client()
config = {"tools": [{"function_declarations": [{"name": "moons", "description": "Moons of a planet.", "parameters": {"type": "OBJECT", "properties": {"planet": {"type": "STRING"}}}}]}]}
response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons?", config=config)
if not response.function_calls:
    print(response.text)
else:
    print("asks")
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
if not any(step.type == "function_call" for step in response.steps or []):
    print("".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ))
else:
    print("asks")
