
from google import genai
from pydantic import BaseModel


class Moon(BaseModel):
    name: str


client = genai.Client()


def ask(schema: object) -> str | None:
    interaction = client.interactions.create(
        model="gemini-2.5-flash",
        input="Name a moon.",
        response_format={"type": "text", "mime_type": "application/json", "schema": schema},
        store=False,
    )
    return interaction.output_text


print(ask(Moon.model_json_schema()))
