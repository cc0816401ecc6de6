# finding: GI101 14
# finding: GI101 23 GI508
# finding: GI101 35 GI508
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


def ask_or_tell(prompt: str, schema=None):
    config = types.GenerateContentConfig(response_schema=schema)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
    return schema.model_validate_json(response.text or "{}") if schema else response.text


asking, asking_any, asking_or_telling = ask, ask_any, ask_or_tell
print(asking("A moon?", Moon), asking_any("A moon?", Moon), asking_or_telling("A moon?"))
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


def ask_or_tell(prompt: str, schema=None):
    config = types.GenerateContentConfig(response_schema=schema)
    response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt, config=config)
    return schema.model_validate_json(response.text or "{}") if schema else response.text


asking, asking_any, asking_or_telling = ask, ask_any, ask_or_tell
print(asking("A moon?", Moon), asking_any("A moon?", Moon), asking_or_telling("A moon?"))
