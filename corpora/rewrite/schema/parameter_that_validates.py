# finding: GI101 14
# finding: GI101 23 GI508
# flags: --unsafe
from pydantic import BaseModel

from google import genai
from google.genai import types

client = genai.Client()


class Moon(BaseModel):
    name: str = "Io"


def ask(prompt: str, schema, strict=False):
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(response_mime_type="application/json", response_schema=schema),
    )
    return schema.model_validate_json(response.text or "{}")


def ask_any(prompt: str, schema):
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(response_mime_type="application/json", response_schema=schema),
    )
    if isinstance(schema, dict):
        return response.text
    return schema.model_validate_json(response.text or "{}")


asking, asking_any = ask, ask_any
print(asking("A moon?", Moon), asking_any("A moon?", Moon))
# output
from pydantic import BaseModel

from google import genai
from google.genai import types

client = genai.Client()


class Moon(BaseModel):
    name: str = "Io"


def ask(prompt: str, schema, strict=False):
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        response_format={
            "type": "text",
            "mime_type": "application/json",
            "schema": schema.model_json_schema(),
        },
        store=False,
    )
    return schema.model_validate_json(response.output_text or "{}")


def ask_any(prompt: str, schema):
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=prompt,
        config=types.GenerateContentConfig(response_mime_type="application/json", response_schema=schema),
    )
    if isinstance(schema, dict):
        return response.text
    return schema.model_validate_json(response.text or "{}")


asking, asking_any = ask, ask_any
print(asking("A moon?", Moon), asking_any("A moon?", Moon))
