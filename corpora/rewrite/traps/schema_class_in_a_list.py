# finding: GI302 10
# run: raises PydanticSerializationError
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
formats = [{"type": "text", "mime_type": "application/json", "schema": Moon}]
interaction = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", response_format=formats, store=False
)
print(Moon.model_validate_json(interaction.output_text).name)
# output
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
formats = [{"type": "text", "mime_type": "application/json", "schema": Moon.model_json_schema()}]
interaction = client.interactions.create(
    model="gemini-2.5-flash", input="Name a moon.", response_format=formats, store=False
)
print(Moon.model_validate_json(interaction.output_text).name)
