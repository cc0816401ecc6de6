# finding: GI101 6
# finding: GI101 9
from google import genai
from google.genai import types

client = genai.Client()
config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[{"name": "moons", "description": "Moons of a planet."}, {"name": "rings", "description": "Rings of a planet."}])])
response = client.models.generate_content(model="gemini-2.5-flash", contents="moons and rings, both", config=config)
first = response.function_calls[0]
second = response.function_calls[1]
answer = client.models.generate_content(
    model="gemini-2.5-flash",
    contents=[
        types.Content(role="user", parts=[types.Part(text="moons and rings, both")]),
        response.candidates[0].content,
        types.Content(
            role="user",
            parts=[
                types.Part.from_function_response(name=first.name, response={"result": "Titan"}),
                types.Part.from_function_response(name=second.name, response={"error": "none"}),
            ],
        ),
    ],
    config=config,
)
print(first.name, second.name, answer.text)
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
response_calls = [step for step in response.steps or [] if step.type == "function_call"]
first = response_calls[0]
second = response_calls[1]
answer = client.interactions.create(
    model="gemini-2.5-flash",
    input=[
        {"type": "user_input", "content": [{"type": "text", "text": "moons and rings, both"}]},
        *(step.model_dump(exclude_none=True) for step in response.steps or []),
        {"type": "function_result", "call_id": first.id, "name": first.name, "result": "Titan"},
        {"type": "function_result", "call_id": second.id, "name": second.name, "result": "none", "is_error": True},
    ],
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
print(first.name, second.name, "".join(
    item.text
    for step in answer.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
))
