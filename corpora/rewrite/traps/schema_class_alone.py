# finding: GI302 11
# run: raises ValidationError
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", response_format=Moon, store=False
)
print(Moon.model_validate_json(interaction.output_text).name)
# output
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", response_format={"type": "text", "mime_type": "application/json", "schema": Moon.model_json_schema()}, store=False
)
print(Moon.model_validate_json(interaction.output_text).name)
