# finding: GI101 4
# rows: response.function_calls
from google import genai

client = genai.Client()
r = client.models.generate_content(model="gemini-2.5-flash", contents="moons and both", config={"tools": [{"function_declarations": [{"name": "moons", "description": "d", "parameters": {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}}}]}]})
if r.function_calls:
    for call in r.function_calls:
        print(call.name, call.args, dict(call.args))
    print(r.function_calls[0].name)
else:
    print(r.text)
# output
from google import genai

client = genai.Client()
r = client.interactions.create(
    model="gemini-2.5-flash",
    input="moons and both",
    tools=[
        {
            "type": "function",
            "name": "moons",
            "description": "d",
            "parameters": {"type": "object", "properties": {"a": {"type": "string"}}},
        },
    ],
    store=False,
)
r_calls = [step for step in r.steps or [] if step.type == "function_call"]
if r_calls:
    for call in r_calls:
        print(call.name, call.arguments, dict(call.arguments))
    print(r_calls[0].name)
else:
    print("".join(
        item.text
        for step in r.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ))
