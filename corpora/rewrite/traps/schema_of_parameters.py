# finding: GI302 13
# run: raises PydanticSerializationError
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    tools=[{"type": "function", "name": "look_up", "parameters": Moon}],
    store=False,
)
print(interaction.status)
# output
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    tools=[{"type": "function", "name": "look_up", "parameters": Moon.model_json_schema()}],
    store=False,
)
print(interaction.status)
