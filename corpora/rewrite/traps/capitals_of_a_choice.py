# finding: GI309 11
# finding: GI309 11
# finding: GI309 14
# run: raises BadRequestError
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    tools=[
        {
            "type": "function",
            "name": "look_up",
            "parameters": {"type": "OBJECT", "properties": {"name": {"type": "STRING"}}},
        }
    ],
    generation_config={"tool_choice": "ANY"},
    store=False,
)
print(interaction.status)
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    tools=[
        {
            "type": "function",
            "name": "look_up",
            "parameters": {"type": "object", "properties": {"name": {"type": "string"}}},
        }
    ],
    generation_config={"tool_choice": "any"},
    store=False,
)
print(interaction.status)
