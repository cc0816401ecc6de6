# finding: GI101 6
# finding: GI101 15
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])])
response = client.models.generate_content(model="gemini-2.5-flash", contents="moons and rings, both", config=config)
contents = [types.Content(role="user", parts=[types.Part(text="moons and rings, both")]), response.candidates[0].content]
results = []
for call in response.function_calls:
    if call.name == "moons":
        results.append(types.Part.from_function_response(name="moons", response={"result": "Titan"}))
    elif call.name == "rings":
        results.append(types.Part.from_function_response(name="rings", response={"result": "A, B, C"}))
contents.append(types.Content(role="user", parts=results))
answer = client.models.generate_content(model="gemini-2.5-flash", contents=contents, config=config)
print(answer.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="moons and rings, both",
    tools=[
        {
            "type": "function",
            "name": "moons",
            "description": "Moons of a planet.",
            "parameters": {"type": "object", "properties": {}},
        },
        {
            "type": "function",
            "name": "rings",
            "description": "Rings of a planet.",
            "parameters": {"type": "object", "properties": {}},
        },
    ],
    store=False,
)
contents = [{
    "type": "user_input",
    "content": [{"type": "text", "text": "moons and rings, both"}],
}, *(step.model_dump(exclude_none=True) for step in response.steps or [])]
results = []
for call in [step for step in response.steps or [] if step.type == "function_call"]:
    if call.name == "moons":
        results.append({"type": "function_result", "call_id": call.id, "name": "moons", "result": "Titan"})
    elif call.name == "rings":
        results.append({"type": "function_result", "call_id": call.id, "name": "rings", "result": "A, B, C"})
contents.extend(results)
answer = client.interactions.create(
    model="gemini-2.5-flash",
    input=contents,
    tools=[
        {
            "type": "function",
            "name": "moons",
            "description": "Moons of a planet.",
            "parameters": {"type": "object", "properties": {}},
        },
        {
            "type": "function",
            "name": "rings",
            "description": "Rings of a planet.",
            "parameters": {"type": "object", "properties": {}},
        },
    ],
    store=False,
)
print("".join(
    item.text
    for step in answer.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
