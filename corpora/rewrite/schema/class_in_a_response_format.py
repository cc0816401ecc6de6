# finding: GI101 10
# run: types.GenerateContentConfig does not know response_format, whatever the migration guide says
from google import genai
from google.genai import types
from pydantic import BaseModel

client = genai.Client()

class Recipe(BaseModel):
    name: str

response = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="A recipe for bread.",
    config=types.GenerateContentConfig(
        response_format=[{"type": "text", "mime_type": "application/json", "schema": Recipe}]
    ),
)
print(response.text)
# output
from google import genai
from pydantic import BaseModel

client = genai.Client()

class Recipe(BaseModel):
    name: str

response = client.interactions.create(
    model="gemini-2.5-flash",
    input="A recipe for bread.",
    response_format={
        "type": "text",
        "mime_type": "application/json",
        "schema": Recipe.model_json_schema(),
    },
    store=False,
)
print(response.output_text)
