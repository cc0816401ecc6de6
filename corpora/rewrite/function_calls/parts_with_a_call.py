# finding: GI101 5
# finding: GI101 11
from google import genai
from google.genai import types

client = genai.Client()
response = client.models.generate_content(model="gemini-2.5-flash", contents="Which moons are there?", config={"tools": [{"function_declarations": [{"name": "moons", "description": "d", "parameters": {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}}}]}]})
for part in response.candidates[0].content.parts:
    if part.function_call:
        function_call = part.function_call
        print(f"Calling {function_call.name} with {function_call.args}")
        if function_call.name == "moons":
            follow = client.models.generate_content(model="gemini-2.5-flash", contents=[types.Content(role="user", parts=[types.Part(text="Which moons are there?")]), response.candidates[0].content, types.Content(role="user", parts=[types.Part.from_function_response(name="moons", response={"result": "Titan"})])])
            print(follow.text)
    elif part.text:
        print(part.text)
# output
from google import genai

client = genai.Client()
response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons are there?",
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
for step in response.steps or []:
    if step.type == "function_call":
        function_call = step
        print(f"Calling {function_call.name} with {function_call.arguments}")
        if function_call.name == "moons":
            follow = client.interactions.create(
                model="gemini-2.5-flash",
                input=[
                    {"type": "user_input", "content": [{"type": "text", "text": "Which moons are there?"}]},
                    *(step.model_dump(exclude_none=True) for step in response.steps or []),
                    {"type": "function_result", "call_id": function_call.id, "name": "moons", "result": "Titan"},
                ],
                store=False,
            )
            print(follow.output_text)
    elif step.type == "model_output":
        for item in step.content or []:
            if item.type == "text" and item.text:
                print(item.text)
