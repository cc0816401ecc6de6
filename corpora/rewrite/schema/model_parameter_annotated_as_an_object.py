# finding: GI101 15
from google import genai
from google.genai import types
from pydantic import BaseModel

client = genai.Client()


class Moon(BaseModel):
    name: str


def ask(prompt: str, schema: BaseModel) -> str:
    print(schema.model_json_schema()["title"])
    config = types.GenerateContentConfig(response_mime_type="application/json", response_schema=schema)
    return client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config).text or ""


print(ask("Name a moon.", Moon))
# output
from google import genai
from pydantic import BaseModel

client = genai.Client()


class Moon(BaseModel):
    name: str


def ask(prompt: str, schema: BaseModel) -> str:
    print(schema.model_json_schema()["title"])
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        response_format={
            "type": "text",
            "mime_type": "application/json",
            "schema": schema.model_json_schema(),
        },
        store=False,
    ).output_text or ""


print(ask("Name a moon.", Moon))
