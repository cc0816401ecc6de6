# finding: GI201 3
# finding: GI201 17
# finding: GI201 18
# finding: GI201 19
# finding: GI201 22
# flags: --unsafe
# types: the archived SDK is unknown to the checker, and mypy does not tell a function_call step from the others
# run: google-generativeai is not installed; tests/migrate/archived compares both sides
import google.generativeai as genai

genai.configure(api_key="key")
moons = genai.protos.FunctionDeclaration(
    name="moons",
    description="Name the moons of a planet.",
    parameters=genai.protos.Schema(
        type=genai.protos.Type.OBJECT,
        properties={
            "type_": genai.protos.Schema(type_=genai.protos.Type.INTEGER, format_="int32"),
            "planet": genai.protos.Schema(type=genai.protos.Type.STRING, description="Its name"),
        },
        required=["planet"],
    ),
)
lookup = genai.protos.Tool(function_declarations=[moons])
model = genai.GenerativeModel("gemini-2.5-flash", tools=[lookup])
chat = model.start_chat()
response = chat.send_message("Which moons has Mars?")
call = response.candidates[0].content.parts[0].function_call
print(call.name)
response = chat.send_message(
    genai.protos.Content(
        parts=[
            genai.protos.Part(
                function_response=genai.protos.FunctionResponse(name=call.name, response={"result": "Phobos"})
            )
        ]
    )
)
print(response.text)
# output
from typing import Any

from google import genai

client = genai.Client(api_key="key")
model = "gemini-2.5-flash"
chat_options: dict[str, Any] = {
    "tools": [
        {
            "type": "function",
            "name": "moons",
            "description": "Name the moons of a planet.",
            "parameters": {
                "type": "object",
                "properties": {
                    "type_": {"type": "integer", "format": "int32"},
                    "planet": {"type": "string", "description": "Its name"},
                },
                "required": ["planet"],
            },
        },
    ],
}
response = client.interactions.create(
    model=model,
    input="Which moons has Mars?",
    **chat_options,
)
call = next(step for step in response.steps or [] if step.type == "function_call")
print(call.name)
response = client.interactions.create(
    model=model,
    input=[
        {
            "type": "function_result",
            "call_id": call.id,
            "name": call.name,
            "result": "Phobos",
        },
    ],
    previous_interaction_id=response.id,
    **chat_options,
)
response_text = "".join(
    item.text
    for step in response.steps or []
    if step.type == "model_output"
    for item in step.content or []
    if item.type == "text"
)
if not response_text:
    raise ValueError("The answer holds no text.")
print(response_text)
