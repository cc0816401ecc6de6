# finding: GI302 13 GI319
# run: raises PydanticSerializationError
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name two moons.",
    response_format={"type": "text", "mime_type": "application/json", "schema": list[Moon]},
    store=False,
)
print(interaction.output_text)
