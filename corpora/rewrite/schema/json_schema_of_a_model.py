# finding: GI101 11
from google import genai
from pydantic import BaseModel

client = genai.Client()


class Moon(BaseModel):
    name: str


response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Name a moon.",
    config={"response_mime_type": "application/json", "response_schema": Moon.model_json_schema()},
)
print(response.text)
# output
from google import genai
from pydantic import BaseModel

client = genai.Client()


class Moon(BaseModel):
    name: str


response = client.interactions.create(
    model="gemini-2.5-flash",
    input="Name a moon.",
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": Moon.model_json_schema(),
    },
    store=False,
)
print(response.output_text)
