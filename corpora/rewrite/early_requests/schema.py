# finding: GI203 10
# types: the text of an answer, which is always a string, is optional to a type checker
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    response_format=Moon.model_json_schema(),
    response_mime_type="application/json",
)
print(Moon.model_validate_json(interaction.outputs[-1].text))
# output
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": Moon.model_json_schema(),
    },
)
print(Moon.model_validate_json(interaction.output_text))
